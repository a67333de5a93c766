import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a pool', () => {
    const source = `
      import Tinypool from 'tinypool';
      export const pool = new Tinypool({ filename: 'work.js' });
    `;
    expect(matchesOf(source)).toEqual(['keeps workers tinypool#default']);
  });
});

describe('ignores', () => {
  it('an own pool', () => {
    const source = `
      class Tinypool { run(task: string) { return task; } }
      export const pool = new Tinypool().run('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
