import type { Library } from '../../model/library.ts';

export default {
  id: 'retry',
  packages: ['retry'],
  purpose: 'Retry operations with growing delays.',
  retryWrappers: [
    {
      path: 'operation().attempt',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      // How often says the operation: see the options.
      defaultAttempts: null,
      bounded: true,
      backoff: 'exponential',
      jitter: false,
    },
  ],
  retryOptions: [
    {
      path: 'operation',
      kind: 'client-option',
      option: { argument: 0, key: 'retries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
      jitterOption: { argument: 0, key: 'randomize' },
    },
    {
      path: 'operation',
      kind: 'client-option',
      option: { argument: 0, key: 'forever' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  defaults: {
    version: '0.13.1',
    attempts: 11,
    on: 'whenever the caller calls operation.retry(err)',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: 1023000,
    retryOption: 'retries, factor, minTimeout, maxTimeout, randomize, forever, maxRetryTime (options)',
    timeoutOption: 'attempt(fn, { timeout, cb })',
    regionOption: null,
    idempotency: 'not examined',
    notes: '',
    source: [
      'retry/lib/retry.js:18',
      'retry/lib/retry.js:19',
      'retry/lib/retry.js:20',
      'retry/lib/retry.js:21',
      'retry/lib/retry.js:22',
      'retry/lib/retry_operation.js:60',
    ],
  },
} as const satisfies Library;
