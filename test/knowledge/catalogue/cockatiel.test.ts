import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('policies that try again, also wrapped', () => {
    const source = `
      import { ConsecutiveBreaker, ExponentialBackoff, circuitBreaker, handleAll, retry, wrap } from 'cockatiel';
      const tries = retry(handleAll, { maxAttempts: 3, backoff: new ExponentialBackoff() });
      const breaker = circuitBreaker(handleAll, { halfOpenAfter: 1000, breaker: new ConsecutiveBreaker(5) });
      await tries.execute(() => load());
      await wrap(tries, breaker).execute(() => load());
    `;
    expect(matchesOf(source)).toEqual(['retry 4 exponential retry', 'retry unknown unknown tries.execute']);
  });
});

describe('ignores', () => {
  it('a timeout', () => {
    const source = `
      import { TimeoutStrategy, timeout } from 'cockatiel';
      await timeout(500, TimeoutStrategy.Aggressive).execute(() => load());
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
