import type { Library } from '../../model/library.ts';

export default {
  id: 'toad-scheduler',
  packages: ['toad-scheduler'],
  purpose: 'Scheduler inside the process.',
  schedules: [
    {
      path: '{SimpleIntervalJob,LongIntervalJob}',
      schedule: { argument: 0, key: 'days' },
      handler: { argument: 1 },
      unit: 'days',
    },
    {
      path: '{SimpleIntervalJob,LongIntervalJob}',
      schedule: { argument: 0, key: 'hours' },
      handler: { argument: 1 },
      unit: 'hours',
    },
    {
      path: '{SimpleIntervalJob,LongIntervalJob}',
      schedule: { argument: 0, key: 'minutes' },
      handler: { argument: 1 },
      unit: 'minutes',
    },
    {
      path: '{SimpleIntervalJob,LongIntervalJob}',
      schedule: { argument: 0, key: 'seconds' },
      handler: { argument: 1 },
      unit: 'seconds',
    },
    {
      path: '{SimpleIntervalJob,LongIntervalJob}',
      schedule: { argument: 0, key: 'milliseconds' },
      handler: { argument: 1 },
      unit: 'ms',
    },
    { path: 'CronJob', schedule: { argument: 0, key: 'cronExpression' }, handler: { argument: 1 } },
  ],
} as const satisfies Library;
