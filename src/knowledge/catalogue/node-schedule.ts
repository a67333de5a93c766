import type { Library } from '../../model/library.ts';

export default {
  id: 'node-schedule',
  packages: ['node-schedule'],
  purpose: 'Cron and date schedules in the process.',
  schedules: [
    { path: 'scheduleJob', schedule: { argument: 1 }, handler: { argument: 2 } },
    { path: 'scheduleJob', schedule: { argument: 0 }, handler: { argument: 1 } },
  ],
} as const satisfies Library;
