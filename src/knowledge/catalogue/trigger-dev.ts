import type { Library } from '../../model/library.ts';

/** Seconds of computing, after which a run is stopped. */
const LIMIT = { option: { argument: 0, key: 'maxDuration' }, unit: 's' } as const;

export default {
  id: 'trigger-dev',
  packages: ['@trigger.dev/sdk', '@trigger.dev/sdk/v3'],
  purpose: 'Background tasks run by Trigger.dev.',
  system: {
    name: 'Trigger.dev',
    kind: 'queue',
    vendor: 'Trigger.dev',
    hosting: 'either',
  },
  outbound: [
    { path: 'tasks.{trigger,batchTrigger,triggerAndWait,batchTriggerAndWait,triggerAndPoll}', effect: 'publish' },
    { path: 'task().{trigger,batchTrigger,triggerAndWait,batchTriggerAndWait}', effect: 'publish' },
    { path: 'schemaTask().{trigger,batchTrigger,triggerAndWait,batchTriggerAndWait}', effect: 'publish' },
    { path: 'batch.{trigger,triggerAndWait,triggerByTask,triggerByTaskAndWait}', effect: 'publish' },
    { path: 'runs.{retrieve,list,poll}', effect: 'read' },
    { path: 'schedules.{retrieve,list}', effect: 'read' },
    { path: 'runs.{cancel,replay,reschedule}', effect: 'write' },
    { path: 'schedules.{create,update,del,activate,deactivate}', effect: 'write' },
  ],
  promises: [{ path: '**', begins: 'at-once' }],
  producers: [
    { path: 'tasks.{trigger,batchTrigger,triggerAndWait,batchTriggerAndWait,triggerAndPoll}', queue: { argument: 0 } },
    {
      path: '{task,schemaTask}().{trigger,batchTrigger,triggerAndWait,batchTriggerAndWait}',
      madeWith: { argument: 0, key: 'id' },
    },
  ],
  consumers: [
    { path: 'task', queue: { argument: 0, key: 'id' }, handler: { argument: 0, key: 'run' }, limit: LIMIT },
    { path: 'schemaTask', queue: { argument: 0, key: 'id' }, handler: { argument: 0, key: 'run' }, limit: LIMIT },
  ],
  schedules: [
    {
      path: 'schedules.task',
      schedule: { argument: 0, key: 'cron' },
      handler: { argument: 0, key: 'run' },
      limit: LIMIT,
    },
    {
      path: 'schedules.task',
      schedule: { argument: 0, key: 'cron.pattern' },
      handler: { argument: 0, key: 'run' },
      limit: LIMIT,
    },
    { path: 'schedules.create', schedule: { argument: 0, key: 'cron' } },
  ],
  loggers: [{ path: 'logger', structured: true }],
  logCalls: [{ path: 'logger.{debug,log,info,warn,error}' }],
  retryWrappers: [
    {
      path: 'retry.onThrow',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      attempts: { argument: 1, key: 'maxAttempts' },
      defaultAttempts: 3,
      backoff: 'exponential',
      jitter: true,
    },
  ],
  retryOptions: [
    {
      path: 'task',
      kind: 'queue-attempts',
      option: { argument: 0, key: 'retry.maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'schemaTask',
      kind: 'queue-attempts',
      option: { argument: 0, key: 'retry.maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'schedules.task',
      kind: 'queue-attempts',
      option: { argument: 0, key: 'retry.maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  defaults: {
    version: '4.8.3',
    attempts: 5,
    on: 'API calls: connection errors, HTTP 408, 409, 429, >=500 (x-should-retry header obeyed)',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption:
      'requestOptions: { retry: { maxAttempts, minTimeoutInMs, maxTimeoutInMs, factor, randomize } }; tasks: retry (task options) / retries.default (trigger.config.ts)',
    timeoutOption: 'none for API calls; maxDuration for tasks',
    regionOption: 'TRIGGER_API_URL (default https://api.trigger.dev)',
    idempotency: 'not examined',
    notes:
      'A 429 with x-ratelimit-reset sleeps until that moment, without an upper bound. Task retry defaults: maxAttempts 3, 1 s..60 s, randomised (utils/retries.js) when a retry object is given.',
    source: [
      '@trigger.dev/core/dist/commonjs/v3/apiClient/index.js:47',
      '@trigger.dev/core/dist/commonjs/v3/apiClient/index.js:50',
      '@trigger.dev/core/dist/commonjs/v3/apiClient/index.js:49',
      '@trigger.dev/core/dist/commonjs/v3/apiClient/core.js:255',
      '@trigger.dev/core/dist/commonjs/v3/apiClient/core.js:190',
      '@trigger.dev/core/dist/commonjs/v3/utils/retries.js:32',
      '@trigger.dev/core/dist/commonjs/v3/apiClientManager/index.js:43',
    ],
    alsoFor: ['@trigger.dev/sdk'],
  },
} as const satisfies Library;
