import type { Library } from '../../model/library.ts';

export default {
  id: 'cron',
  packages: ['cron'],
  purpose: 'Cron schedules in the process.',
  schedules: [
    { path: 'CronJob', schedule: { argument: 0 }, handler: { argument: 1 } },
    { path: 'CronJob.from', schedule: { argument: 0, key: 'cronTime' }, handler: { argument: 0, key: 'onTick' } },
    { path: 'job', schedule: { argument: 0 }, handler: { argument: 1 } },
  ],
  defaults: {
    version: '4.4.0',
    attempts: 1,
    on: 'none: console.error only',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'none',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Runs overlap unless waitForCompletion. A run late by more than 250 ms is skipped.',
    source: ['cron/dist/job.js:33', 'cron/dist/job.js:138', 'cron/dist/job.js:28', 'cron/dist/job.js:217'],
  },
} as const satisfies Library;
