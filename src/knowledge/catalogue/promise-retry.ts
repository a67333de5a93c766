import type { Library } from '../../model/library.ts';

export default {
  id: 'promise-retry',
  packages: ['promise-retry'],
  purpose: 'Runs a function again until it succeeds.',
  retryWrappers: [
    {
      path: 'default',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      retries: { argument: 1, key: 'retries' },
      defaultAttempts: 11,
      backoff: 'exponential',
      jitter: false,
      jitterOption: { argument: 1, key: 'randomize' },
    },
    {
      path: 'default',
      kind: 'library-wrapper',
      operation: { argument: 1 },
      retries: { argument: 0, key: 'retries' },
      defaultAttempts: 11,
      backoff: 'exponential',
      jitter: false,
      jitterOption: { argument: 0, key: 'randomize' },
    },
  ],
  defaults: {
    version: '2.0.1',
    attempts: 11,
    on: 'only errors passed to the retry() argument; a plain rejection is not repeated',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: 1023000,
    retryOption: 'retries, factor, minTimeout, maxTimeout, randomize (options)',
    timeoutOption: null,
    regionOption: null,
    idempotency: 'not examined',
    notes: 'promiseRetry(() => fn()) without .catch(retry) makes one try only.',
    source: [
      'promise-retry/index.js:38',
      'promise-retry/node_modules/retry/lib/retry.js:18',
      'promise-retry/node_modules/retry/lib/retry.js:20',
    ],
  },
} as const satisfies Library;
