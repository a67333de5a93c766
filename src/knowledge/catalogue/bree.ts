import type { Library } from '../../model/library.ts';

export default {
  id: 'bree',
  packages: ['bree'],
  purpose: 'Scheduler that runs each job in a worker thread.',
  schedules: [
    { path: 'default', schedule: { argument: 0, key: 'jobs.cron' } },
    { path: 'default', schedule: { argument: 0, key: 'jobs.interval' } },
    { path: 'default().add', schedule: { argument: 0, key: 'cron' } },
    { path: 'default().add', schedule: { argument: 0, key: 'interval' } },
  ],
} as const satisfies Library;
