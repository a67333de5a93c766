import type { Library } from '../../model/library.ts';

export default {
  id: 'cockatiel',
  packages: ['cockatiel'],
  purpose: 'Policies for failures: retry, circuit breaker, timeout, bulkhead.',
  retryWrappers: [
    {
      path: 'retry',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      retries: { argument: 1, key: 'maxAttempts' },
      defaultAttempts: null,
      backoff: 'none',
      jitter: false,
      bounded: false,
      backoffOption: { argument: 1, key: 'backoff' },
    },
    // How often is said where the policy is made.
    {
      path: 'retry().execute',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      defaultAttempts: null,
      backoff: 'unknown',
      jitter: false,
      bounded: true,
    },
  ],
  defaults: {
    version: '4.0.0',
    attempts: null,
    on: 'errors matched by the policy (handleAll, handleType, ...)',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'maxAttempts (Infinity; number of RETRIES), backoff (ConstantBackoff(0) by default) (retry options)',
    timeoutOption: 'timeout(ms, strategy) policy',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'retry(handleAll, {}) loops without end and without pause. new ExponentialBackoff(): 128 ms .. 30 s, decorrelated jitter.',
    source: [
      'cockatiel/dist/Policy.js:233',
      'cockatiel/dist/RetryPolicy.js:62',
      'cockatiel/dist/backoff/ExponentialBackoff.js:4',
      'cockatiel/dist/backoff/ExponentialBackoff.js:6',
      'cockatiel/dist/backoff/ExponentialBackoff.js:1',
    ],
  },
  errors: [
    {
      name: 'BrokenCircuitError',
      means: 'The circuit is open, because too many calls failed; this one was not made.',
      again: 'later',
      action: 'Look at what failed before.',
      source: 'cockatiel/dist/errors/BrokenCircuitError.js:4',
    },
    {
      name: 'BulkheadRejectedError',
      means: 'As many calls run and wait as are allowed.',
      again: 'later',
      action: 'Wait, or raise the limits.',
      source: 'cockatiel/dist/errors/BulkheadRejectedError.js:4',
    },
    {
      name: 'TaskCancelledError',
      means: 'The call took longer than its time limit, or was cancelled; it may have been done all the same.',
      again: 'later',
      action: 'Look at the other side.',
      source: 'cockatiel/dist/errors/TaskCancelledError.js:4',
    },
  ],
} as const satisfies Library;
