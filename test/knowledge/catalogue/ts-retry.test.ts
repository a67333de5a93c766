import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('functions and their tries', () => {
    const source = `
      import { retry, retryAsync } from 'ts-retry';
      export const value = await retryAsync(async () => 1, { delay: 100, maxTry: 5 });
      export const other = await retry(() => 1, { maxTry: 2 });
    `;
    expect(matchesOf(source)).toEqual(['retry 2 fixed retry', 'retry 5 fixed retryAsync']);
  });
});

describe('ignores', () => {
  it('errors and waiting', () => {
    const source = `
      import { isTooManyTries, wait } from 'ts-retry';
      await wait(100);
      export const isEnd = (error: unknown) => isTooManyTries(error);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
