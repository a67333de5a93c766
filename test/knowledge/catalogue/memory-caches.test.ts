import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a cache', () => {
    const source = `
      import { LRUCache } from 'lru-cache';
      export const prices = new LRUCache({ max: 10 });
    `;
    expect(matchesOf(source)).toEqual(['keeps cache lru-cache#LRUCache']);
  });
});

describe('ignores', () => {
  it('an own cache', () => {
    const source = `
      class LRUCache { get(id: string) { return id; } }
      export const prices = new LRUCache();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
