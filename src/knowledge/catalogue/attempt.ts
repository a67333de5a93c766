import type { Library } from '../../model/library.ts';

export default {
  id: 'attempt',
  packages: ['attempt'],
  purpose: 'Runs a function again until it succeeds.',
  retryWrappers: [
    {
      path: 'default',
      kind: 'library-wrapper',
      operation: { argument: 1 },
      retries: { argument: 0, key: 'retries' },
      defaultAttempts: 3,
      backoff: 'none',
      jitter: false,
    },
    {
      path: 'default',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      defaultAttempts: 3,
      backoff: 'none',
      jitter: false,
    },
  ],
  defaults: {
    version: '1.0.1',
    attempts: 3,
    on: 'thrown error or first callback argument',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'retries, interval (0), factor (1), random, max, onError (options)',
    timeoutOption: null,
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Callback style, last release 1.0.1.',
    source: [
      'attempt/lib/attempt.js:128',
      'attempt/lib/attempt.js:145',
      'attempt/lib/attempt.js:153',
      'attempt/lib/attempt.js:70',
    ],
  },
} as const satisfies Library;
