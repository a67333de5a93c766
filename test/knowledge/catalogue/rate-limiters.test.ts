import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a limiter that counts in memory', () => {
    const source = `
      import { rateLimit } from 'express-rate-limit';
      export const limit = rateLimit({ windowMs: 1000 });
    `;
    expect(matchesOf(source)).toEqual(['keeps limiter express-rate-limit#rateLimit']);
  });
});

describe('ignores', () => {
  it('a limiter that counts in a database', () => {
    const source = `
      import { RateLimiterRedis } from 'rate-limiter-flexible';
      export const limit = new RateLimiterRedis({ points: 1 });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
