import type { Library } from '../../model/library.ts';

export default {
  id: 'lifeomic-attempt',
  packages: ['@lifeomic/attempt'],
  purpose: 'Runs a function again until it succeeds.',
  retryWrappers: [
    {
      path: 'retry',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      attempts: { argument: 1, key: 'maxAttempts' },
      defaultAttempts: 3,
      backoff: 'fixed',
      jitter: false,
      jitterOption: { argument: 1, key: 'jitter' },
    },
  ],
  defaults: {
    version: '3.1.0',
    attempts: 3,
    on: 'every error unless context.abort()',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: 400,
    retryOption:
      'maxAttempts (3, counts the first try), delay, factor (0 = fixed), maxDelay, jitter, minDelay, initialDelay, handleError',
    timeoutOption: 'timeout (per try, 0 = none)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'maxAttempts: 0 means without end. The worst case counts delays only.',
    source: [
      '@lifeomic/attempt/dist/es6/src/index.js:11',
      '@lifeomic/attempt/dist/es6/src/index.js:6',
      '@lifeomic/attempt/dist/es6/src/index.js:12',
      '@lifeomic/attempt/dist/es6/src/index.js:10',
      '@lifeomic/attempt/dist/es6/src/index.js:70',
    ],
  },
} as const satisfies Library;
