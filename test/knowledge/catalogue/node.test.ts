import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../support/known-errors-of.ts';

describe('recognises', () => {
  it('what any code can get', async () => {
    const source = `export const nothing = 1;`;
    expect(await errorsOf(source)).toContain('ECONNREFUSED of node');
  });
});

describe('ignores', () => {
  it('what only a library says', async () => {
    const source = `export const nothing = 1;`;
    expect((await errorsOf(source)).filter((row) => row.includes('UND_ERR'))).toEqual([]);
  });
});
