import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('locks and how often they are tried', () => {
    const source = `
      import Redlock from 'redlock';
      const redlock = new Redlock([{} as never], { retryCount: 10, retryDelay: 200 });
      const lock = await redlock.acquire(['a'], 5000);
      await lock.release();
      await redlock.using(['a', 'b'], 5000, { retryCount: 0 }, async () => {});
    `;
    expect(matchesOf(source)).toEqual(['retry 1 none redlock.using', 'retry 11 fixed jitter redlock']);
  });
});

describe('ignores', () => {
  it('errors of locks', () => {
    const source = `
      import { ExecutionError, ResourceLockedError } from 'redlock';
      export const isLocked = (error: unknown) => error instanceof ResourceLockedError || error instanceof ExecutionError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
