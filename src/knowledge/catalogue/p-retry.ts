import type { Library } from '../../model/library.ts';

export default {
  id: 'p-retry',
  packages: ['p-retry'],
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
      foreverOption: { argument: 1, key: 'forever' },
      pauses: {
        first: { option: { argument: 1, key: 'minTimeout' }, ms: 1000 },
        factor: { option: { argument: 1, key: 'factor' }, times: 2 },
        most: { option: { argument: 1, key: 'maxTimeout' }, ms: null },
      },
    },
  ],
  defaults: {
    version: '9.0.0',
    attempts: 11,
    on: 'every error except AbortError and TypeErrors that are not network errors; non-Error throws become TypeError and stop it',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: 1023000,
    retryOption:
      'retries, minTimeout, maxTimeout, factor, randomize, maxRetryTime, shouldRetry, shouldConsumeRetry, signal (options)',
    timeoutOption: 'maxRetryTime (Infinity); no per-try timeout',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'Delays 1 s .. 512 s: a permanently failing call is given up after 1023 s = 17 minutes of waiting, without jitter.',
    source: [
      'p-retry/index.js:249',
      'p-retry/index.js:258',
      'p-retry/index.js:259',
      'p-retry/index.js:261',
      'p-retry/index.js:179',
      'p-retry/index.js:257',
    ],
  },
} as const satisfies Library;
