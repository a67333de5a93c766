import type { Library } from '../../model/library.ts';

export default {
  id: 'temporal-workflow',
  packages: ['@temporalio/workflow'],
  purpose: 'Code of Temporal workflows: calls of activities and child workflows, which Temporal retries.',
  loggers: [{ path: 'log', structured: true }],
  logCalls: [{ path: 'log.{trace,debug,info,warn,error}' }],
  retryOptions: [
    {
      path: 'proxyActivities',
      kind: 'client-option',
      option: { argument: 0, key: 'retry.maximumAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'proxyLocalActivities',
      kind: 'client-option',
      option: { argument: 0, key: 'retry.maximumAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'executeChild',
      kind: 'client-option',
      option: { argument: 1, key: 'retry.maximumAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'startChild',
      kind: 'client-option',
      option: { argument: 1, key: 'retry.maximumAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  defaults: {
    version: '1.24.0',
    attempts: null,
    on: 'every activity failure except nonRetryableErrorTypes / ApplicationFailure.nonRetryable',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption:
      'retry: { maximumAttempts, initialInterval, maximumInterval, backoffCoefficient, nonRetryableErrorTypes } (proxyActivities options)',
    timeoutOption:
      'startToCloseTimeout or scheduleToCloseTimeout (one is required), heartbeatTimeout (proxyActivities options)',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'With only startToCloseTimeout an activity that always fails is repeated for ever (each try limited, the whole not). Default policy is applied by the server.',
    source: [
      '@temporalio/common/lib/retry-policy.d.ts:25',
      '@temporalio/common/lib/retry-policy.d.ts:18',
      '@temporalio/common/lib/retry-policy.d.ts:33',
      '@temporalio/common/lib/activity-options.d.ts:77',
      '@temporalio/workflow/lib/workflow.js:152',
    ],
  },
} as const satisfies Library;
