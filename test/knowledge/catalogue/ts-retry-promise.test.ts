import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a function and its tries', () => {
    const source = `
      import { retry } from 'ts-retry-promise';
      export const value = await retry(async () => 1, { retries: 3, backoff: 'EXPONENTIAL' });
      export const decided = await retry(async () => 1);
    `;
    expect(matchesOf(source)).toEqual(['retry 11 fixed retry', 'retry 4 exponential retry']);
  });
});

describe('ignores', () => {
  it('waiting', () => {
    const source = `
      import { NotRetryableError, wait } from 'ts-retry-promise';
      await wait(100);
      export const stop = () => { throw new NotRetryableError('x'); };
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
