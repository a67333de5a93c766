import type { Library } from '../../model/library.ts';

export default {
  id: 'graphile-worker',
  packages: ['graphile-worker'],
  purpose: 'Job queue on PostgreSQL.',
  bootstraps: [{ path: 'run', role: 'worker', because: 'starts a worker' }],
  system: {
    name: 'PostgreSQL',
    aliases: ['Postgres'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [
    { path: 'run()', options: { argument: 0 }, url: { argument: 0, key: 'connectionString' } },
    { path: 'runOnce()', options: { argument: 0 }, url: { argument: 0, key: 'connectionString' } },
    { path: 'makeWorkerUtils()', options: { argument: 0 }, url: { argument: 0, key: 'connectionString' } },
  ],
  outbound: [
    { path: 'quickAddJob', effect: 'publish' },
    { path: 'makeWorkerUtils().{addJob,addJobs}', effect: 'publish' },
    { path: 'run().addJob', effect: 'publish' },
    { path: 'makeWorkerUtils().{completeJobs,permanentlyFailJobs,rescheduleJobs}', effect: 'write' },
  ],
  producers: [
    { path: 'quickAddJob', queue: { argument: 1 } },
    { path: 'makeWorkerUtils().addJob', queue: { argument: 0 } },
    { path: 'run().addJob', queue: { argument: 0 } },
  ],
  taskLists: [
    {
      path: '{run,runOnce,runTaskList}',
      tasks: { argument: 0, key: 'taskList' },
      folder: { argument: 0, key: 'taskDirectory' },
    },
  ],
  schedules: [
    { path: 'run', schedule: { argument: 0, key: 'crontab' } },
    { path: 'run', schedule: { argument: 0, key: 'parsedCronItems' } },
  ],
  retryOptions: [
    {
      path: 'quickAddJob',
      kind: 'queue-attempts',
      option: { argument: 3, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'makeWorkerUtils().addJob',
      kind: 'queue-attempts',
      option: { argument: 2, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  same: [
    { path: 'graphile-worker#WorkerUtils()', as: 'graphile-worker#makeWorkerUtils()' },
    { path: 'graphile-worker#JobHelpers()', as: 'graphile-worker#makeWorkerUtils()' },
  ],
  defaults: {
    version: '0.18.0',
    attempts: 25,
    on: 'every error of the task',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'maxAttempts (addJob spec; counts the first try)',
    timeoutOption: 'none; locks older than 4 hours are released',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      "25 attempts with e^n seconds between: the sum of the delays is about 95 hours. A crashed worker's jobs stay locked for 4 hours.",
    source: [
      'graphile-worker/sql/000011.sql:58',
      'graphile-worker/sql/000011.sql:345',
      'graphile-worker/dist/sql/failJobs.js:20',
      'graphile-worker/dist/sql/resetLockedAt.js:9',
      'graphile-worker/dist/config.js:43',
    ],
  },
} as const satisfies Library;
