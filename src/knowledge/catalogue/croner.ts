import type { Library } from '../../model/library.ts';

export default {
  id: 'croner',
  packages: ['croner'],
  purpose: 'Cron schedules in the process.',
  schedules: [
    { path: 'Cron', schedule: { argument: 0 }, handler: { argument: 2 } },
    { path: 'Cron', schedule: { argument: 0 }, handler: { argument: 1 } },
    { path: 'default', schedule: { argument: 0 }, handler: { argument: 1 } },
    { path: 'default', schedule: { argument: 0 }, handler: { argument: 2 } },
  ],
  defaults: {
    version: '11.0.1',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'none',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'catch false (default, d.ts): an error of the job is not caught and becomes an unhandled rejection, which ends a Node.js process. protect false: runs overlap.',
    source: ['croner/dist/croner.cjs:1', 'croner/dist/croner.d.ts:203', 'croner/dist/croner.d.ts:225'],
  },
} as const satisfies Library;
