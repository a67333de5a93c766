import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('vectors', () => {
    const source = `
      import { Index } from '@upstash/vector';
      const index = new Index({ url: 'https://shop-vector.upstash.io', token: 't' });
      await index.upsert({ id: '1', vector: [1] });
      await index.namespace('books').delete('1');
      export const found = await index.query({ vector: [1], topK: 3 });
    `;
    expect(matchesOf(source)).toEqual([
      'client @upstash/vector#Index',
      'outbound read @upstash/vector#Index().query',
      'outbound write @upstash/vector#Index().namespace().delete',
      'outbound write @upstash/vector#Index().upsert',
    ]);
    expect(systemsOf(source)).toEqual(['Upstash Vector']);
  });
});

describe('ignores', () => {
  it('a reference to a namespace', () => {
    const source = `
      import type { Index } from '@upstash/vector';
      export const local = (client: Index) => client.namespace('books');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
