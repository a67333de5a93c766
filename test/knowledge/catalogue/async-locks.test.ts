import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a lock', () => {
    const source = `
      import { Mutex } from 'async-mutex';
      export const lock = new Mutex();
    `;
    expect(matchesOf(source)).toEqual(['keeps lock async-mutex#Mutex']);
  });
});

describe('ignores', () => {
  it('an own lock', () => {
    const source = `
      class Mutex { run() { return 1; } }
      export const lock = new Mutex().run();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
