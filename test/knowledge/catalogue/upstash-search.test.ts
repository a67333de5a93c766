import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an index', () => {
    const source = `
      import { Search } from '@upstash/search';
      const index = Search.fromEnv().index('books');
      await index.upsert([{ id: '1', content: { title: 'a' } }]);
      export const found = await index.search({ query: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @upstash/search#Search.fromEnv',
      'outbound read @upstash/search#Search().index().search',
      'outbound write @upstash/search#Search().index().upsert',
    ]);
    expect(systemsOf(source)).toEqual(['Upstash Search']);
  });
});

describe('ignores', () => {
  it('a reference to an index', () => {
    const source = `
      import type { Search } from '@upstash/search';
      export const local = (client: Search) => client.index('books');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
