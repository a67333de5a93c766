import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a queue', () => {
    const source = `
      import pLimit from 'p-limit';
      export const limit = pLimit(2);
    `;
    expect(matchesOf(source)).toEqual(['keeps queue p-limit#default']);
  });
});

describe('ignores', () => {
  it('an own queue', () => {
    const source = `
      class PQueue { add(id: string) { return id; } }
      export const queue = new PQueue().add('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
