import type { Library } from '../../model/library.ts';

export default {
  id: 'rxjs',
  packages: ['rxjs', 'rxjs/operators'],
  purpose: 'Observables and their operators.',
  retryWrappers: [
    {
      path: 'retry',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      retries: { argument: 0, key: 'count' },
      defaultAttempts: null,
      backoff: 'none',
      jitter: false,
      backoffOption: { argument: 0, key: 'delay' },
      bounded: false,
    },
    {
      path: 'retry',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      retries: { argument: 0 },
      defaultAttempts: null,
      backoff: 'none',
      jitter: false,
      bounded: false,
    },
    {
      path: 'retryWhen',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      defaultAttempts: null,
      backoff: 'custom',
      jitter: false,
      bounded: false,
    },
  ],
  same: [
    { path: 'rxjs/operators#retry', as: 'rxjs#retry' },
    { path: 'rxjs/operators#retryWhen', as: 'rxjs#retryWhen' },
  ],
  defaults: {
    version: '7.8.2',
    attempts: null,
    on: 'every error of the source: retry() without argument resubscribes for ever, at once',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'retry({ count, delay, resetOnSuccess })',
    timeoutOption: 'timeout({ first, each, with }) - one of first/each required',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'retry() without a count tries without end and without a pause. retry({ delay: 1000 }) without count is also endless. retryWhen is deprecated and its notifier decides.',
    source: [
      'rxjs/dist/cjs/internal/operators/retry.js:10',
      'rxjs/dist/cjs/internal/operators/retry.js:20',
      'rxjs/dist/cjs/internal/operators/retry.js:45',
      'rxjs/dist/cjs/internal/operators/timeout.js:23',
    ],
  },
} as const satisfies Library;
