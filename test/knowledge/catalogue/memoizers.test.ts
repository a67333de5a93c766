import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a function that remembers', () => {
    const source = `
      import memoize from 'p-memoize';
      export const load = memoize(async (id: string) => id);
    `;
    expect(matchesOf(source)).toEqual(['keeps cache p-memoize#default']);
  });
});

describe('ignores', () => {
  it('an own function', () => {
    const source = `
      const memoize = (make: () => string) => make;
      export const load = memoize(() => 'a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
