import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an operation and its options', () => {
    const source = `
      import pRetry from 'p-retry';
      const load = async () => 'orders';
      export const plain = await pRetry(load);
      export const quick = await pRetry(load, { retries: 2, randomize: true });
      export const patient = await pRetry(load, { forever: true, retries: 10 });
    `;
    expect(matchesOf(source)).toEqual([
      'retry 11 exponential p-retry',
      'retry 3 exponential jitter p-retry',
      'retry endless exponential p-retry',
    ]);
  });
});

describe('ignores', () => {
  it('errors that end it', () => {
    const source = `
      import { AbortError } from 'p-retry';
      export const stop = () => { throw new AbortError('404'); };
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
