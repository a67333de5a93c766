import type { Library } from '../../model/library.ts';

export default {
  id: 'rate-limiters',
  packages: [
    'express-rate-limit',
    'express-slow-down',
    'rate-limiter-flexible',
    'koa2-ratelimit',
    'hono-rate-limiter',
    'express-brute',
  ],
  purpose: 'Limits of how often a caller may ask.',
  processState: [
    {
      path: '{default,rateLimit,slowDown,rateLimiter}()',
      kind: 'limiter',
      what: 'counts of a rate limiter, kept per instance',
      elsewhere: [{ argument: 0, key: 'store' }],
    },
    {
      path: '{RateLimiterMemory,BurstyRateLimiter}()',
      kind: 'limiter',
      what: 'counts of a rate limiter, kept per instance',
    },
  ],
} as const satisfies Library;
