import type { Library } from '../../model/library.ts';

export default {
  id: 'node-cron',
  packages: ['node-cron'],
  purpose: 'Cron schedules in the process.',
  schedules: [
    { path: 'schedule', schedule: { argument: 0 }, handler: { argument: 1 } },
    { path: 'createTask', schedule: { argument: 0 }, handler: { argument: 1 } },
  ],
  defaults: {
    version: '4.6.0',
    attempts: 1,
    on: 'none: a failed run is logged only',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'none',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'Runs overlap by default (noOverlap false). A run missed by more than 1 s (blocked event loop) is skipped, not made up.',
    source: [
      'node-cron/dist/_shared.js:183',
      'node-cron/dist/_shared.js:190',
      'node-cron/dist/_shared.js:152',
      'node-cron/dist/_shared.js:1093',
    ],
  },
} as const satisfies Library;
