import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a search', () => {
    const source = `
      import { LinkupClient } from 'linkup-sdk';
      const linkup = new LinkupClient({ apiKey: 'k' });
      export const found = () => linkup.search({ query: 'a', depth: 'standard', outputType: 'searchResults' });
    `;
    expect(matchesOf(source)).toEqual([
      'client linkup-sdk#LinkupClient',
      'outbound read linkup-sdk#LinkupClient().search',
    ]);
    expect(systemsOf(source)).toEqual(['Linkup']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SearchResults } from 'linkup-sdk';
      export const same = (it: SearchResults) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
