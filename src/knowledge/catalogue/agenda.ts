import type { Library } from '../../model/library.ts';

export default {
  id: 'agenda',
  packages: ['agenda', '@hokify/agenda'],
  purpose: 'Job scheduler on MongoDB.',
  system: {
    name: 'MongoDB',
    aliases: ['Mongo', 'MongoDB Atlas'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [
    { path: 'Agenda()', options: { argument: 0 }, url: { argument: 0, key: 'db.address' } },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'db.address' } },
  ],
  outbound: [
    { path: 'Agenda().{now,schedule,every}', effect: 'publish' },
    { path: 'Agenda().create().save', effect: 'publish' },
    { path: 'Agenda().{cancel,purge,disable,enable}', effect: 'write' },
    { path: 'Agenda().{jobs,queryJobs}', effect: 'read' },
  ],
  producers: [
    { path: 'Agenda().now', queue: { argument: 0 } },
    { path: 'Agenda().schedule', queue: { argument: 1 } },
  ],
  consumers: [
    {
      path: 'Agenda().define',
      queue: { argument: 0 },
      handler: { argument: 1 },
      limit: { option: { argument: 2, key: 'lockLifetime' } },
    },
    {
      path: 'Agenda().define',
      queue: { argument: 0 },
      handler: { argument: 2 },
      limit: { option: { argument: 1, key: 'lockLifetime' } },
    },
  ],
  schedules: [
    { path: 'Agenda().every', schedule: { argument: 0 } },
    { path: 'Agenda().create().repeatEvery', schedule: { argument: 0 } },
  ],
  same: [
    { path: 'agenda#default()', as: 'agenda#Agenda()' },
    { path: '@hokify/agenda#Agenda()', as: 'agenda#Agenda()' },
    {
      path: 'agenda#Agenda().create().{repeatEvery,repeatAt,schedule,unique,priority,attempts,setShouldSaveResult}()',
      as: 'agenda#Agenda().create()',
    },
  ],
  defaults: {
    version: '6.2.6',
    attempts: 1,
    on: 'a failed job is not tried again unless define(..., { backoff })',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'backoff: constant()|linear()|exponential() (define options; each defaults to 3 retries from 1 s)',
    timeoutOption: 'none; lockLifetime 600000 (defaultLockLifetime)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'A job running longer than 10 minutes loses its lock and may be started a second time in parallel.',
    source: [
      'agenda/dist/Job.js:419',
      'agenda/dist/index.js:15',
      'agenda/dist/index.js:10',
      'agenda/dist/utils/backoff.js:29',
    ],
  },
} as const satisfies Library;
