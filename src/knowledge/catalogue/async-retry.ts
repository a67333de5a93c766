import type { Library } from '../../model/library.ts';

export default {
  id: 'async-retry',
  packages: ['async-retry'],
  purpose: 'Runs a function again until it succeeds.',
  retryWrappers: [
    {
      path: 'default',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      retries: { argument: 1, key: 'retries' },
      defaultAttempts: 11,
      backoff: 'exponential',
      jitter: true,
      jitterOption: { argument: 1, key: 'randomize' },
      foreverOption: { argument: 1, key: 'forever' },
      pauses: {
        first: { option: { argument: 1, key: 'minTimeout' }, ms: 1000 },
        factor: { option: { argument: 1, key: 'factor' }, times: 2 },
        most: { option: { argument: 1, key: 'maxTimeout' }, ms: null },
      },
    },
  ],
  defaults: {
    version: '1.3.3',
    attempts: 11,
    on: 'every error unless bail(err) or err.bail',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: null,
    worstCaseMs: 2046000,
    retryOption: 'retries, factor, minTimeout, maxTimeout, randomize, onRetry (options)',
    timeoutOption: 'maxRetryTime',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Randomising only lengthens (x1..x2): 17 to 34 minutes of waiting by default.',
    source: [
      'async-retry/lib/index.js:11',
      'async-retry/lib/index.js:14',
      'retry/lib/retry.js:18',
      'retry/lib/retry.js:20',
      'retry/lib/retry.js:21',
      'retry/lib/retry.js:51',
    ],
  },
} as const satisfies Library;
