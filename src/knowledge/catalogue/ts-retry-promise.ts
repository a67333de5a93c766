import type { Library } from '../../model/library.ts';

export default {
  id: 'ts-retry-promise',
  packages: ['ts-retry-promise'],
  purpose: 'Runs a function again until it succeeds.',
  retryWrappers: [
    {
      path: 'retry',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      retries: { argument: 1, key: 'retries' },
      defaultAttempts: 11,
      backoff: 'fixed',
      jitter: false,
      backoffOption: { argument: 1, key: 'backoff' },
    },
    {
      path: 'retryDecorator',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      retries: { argument: 1, key: 'retries' },
      defaultAttempts: 11,
      backoff: 'fixed',
      jitter: false,
      backoffOption: { argument: 1, key: 'backoff' },
    },
  ],
  defaults: {
    version: '0.8.1',
    attempts: 11,
    on: 'every error (retryIf) and results that fail `until`',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: 60000,
    worstCaseMs: 60000,
    retryOption:
      'retries ("INFINITELY" allowed), delay, backoff (FIXED|LINEAR|EXPONENTIAL), maxBackOff, timeout, until, retryIf',
    timeoutOption: 'timeout (for all tries together)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'EXPONENTIAL is delay^attempt (100, 10000, 1000000 ms), not delay*2^n.',
    source: [
      'ts-retry-promise/dist/retry-promise.js:62',
      'ts-retry-promise/dist/retry-promise.js:59',
      'ts-retry-promise/dist/retry-promise.js:63',
      'ts-retry-promise/dist/retry-promise.js:58',
      'ts-retry-promise/dist/retry-promise.js:56',
    ],
  },
} as const satisfies Library;
