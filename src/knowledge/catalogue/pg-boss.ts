import type { Library } from '../../model/library.ts';

export default {
  id: 'pg-boss',
  packages: ['pg-boss'],
  purpose: 'Job queue on PostgreSQL.',
  system: {
    name: 'PostgreSQL',
    aliases: ['Postgres'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [
    { path: 'PgBoss()', options: { argument: 0 }, url: { argument: 0 } },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'PgBoss().{send,sendAfter,sendThrottled,sendDebounced,insert,publish}', effect: 'publish' },
    {
      path: 'PgBoss().{schedule,unschedule,cancel,resume,retry,complete,fail,deleteJob,createQueue,updateQueue,deleteQueue,purgeQueue}',
      effect: 'write',
    },
    { path: 'PgBoss().{getJobById,getQueues,getQueue,getQueueSize,getSchedules}', effect: 'read' },
    { path: 'PgBoss().fetch', effect: 'consume' },
  ],
  promises: [{ path: '**', begins: 'at-once' }],
  producers: [
    { path: 'PgBoss().insert', queue: { argument: 0, key: 'name' } },
    {
      path: 'PgBoss().{send,sendAfter,sendThrottled,sendDebounced,sendOnce,sendSingleton,publish,schedule}',
      queue: { argument: 0 },
    },
  ],
  consumers: [
    { path: 'PgBoss().work', queue: { argument: 0 }, handler: { argument: 1 } },
    { path: 'PgBoss().work', queue: { argument: 0 }, handler: { argument: 2 } },
  ],
  schedules: [{ path: 'PgBoss().schedule', schedule: { argument: 1 } }],
  retryOptions: [
    {
      path: 'PgBoss().send',
      kind: 'queue-attempts',
      option: { argument: 2, key: 'retryLimit' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
    {
      path: 'PgBoss().createQueue',
      kind: 'queue-attempts',
      option: { argument: 1, key: 'retryLimit' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
    {
      path: 'PgBoss().schedule',
      kind: 'queue-attempts',
      option: { argument: 3, key: 'retryLimit' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
    {
      path: 'PgBoss',
      kind: 'client-option',
      option: { argument: 0, key: 'retryLimit' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
  ],
  same: [{ path: 'pg-boss#default()', as: 'pg-boss#PgBoss()' }],
  defaults: {
    version: '12.38.0',
    attempts: 3,
    on: 'job handler failed or job expired',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: 900000,
    worstCaseMs: 2700000,
    retryOption: 'retryLimit, retryDelay, retryBackoff, retryDelayMax (send options / createQueue)',
    timeoutOption: 'expireInSeconds (createQueue / send options)',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'Jobs ARE retried by default, twice, at once (delay 0): handlers must be repeatable. Worst case = 3 x 15 min. A handler that does not return after the expiry blocks its worker ("fetches nothing until it returns").',
    source: [
      'pg-boss/dist/plans.js:89',
      'pg-boss/dist/plans.js:90',
      'pg-boss/dist/plans.js:92',
      'pg-boss/dist/plans.js:86',
      'pg-boss/dist/plans.js:854',
      'pg-boss/dist/manager.js:37',
    ],
  },
} as const satisfies Library;
