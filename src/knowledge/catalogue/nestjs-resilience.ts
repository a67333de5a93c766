import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-resilience',
  packages: ['nestjs-resilience'],
  purpose: 'Policies for failures in NestJS: retry, timeout, circuit breaker.',
  retryOptions: [
    {
      path: 'RetryStrategy',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'attempts',
      backoff: 'fixed',
      jitter: false,
      backoffOption: { argument: 0, key: 'backoff' },
    },
  ],
  defaults: {
    version: '2.1.3',
    attempts: 5,
    on: 'every error (retryable: () => true)',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: 1000,
    worstCaseMs: 400,
    retryOption: 'maxRetries (5), maxDelay, scaleFactor, backoff, retryable (RetryStrategy options)',
    timeoutOption: 'new TimeoutStrategy(ms)',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'maxRetries 5 makes only 4 retries: the backoff generator ends one early. Worst case counts delays only. Default TimeoutStrategy is 1 s.',
    source: [
      'nestjs-resilience/dist/strategies/retry.strategy.js:40',
      'nestjs-resilience/dist/helpers/fixed.backoff.js:8',
      'nestjs-resilience/dist/strategies/retry.strategy.js:29',
      'nestjs-resilience/dist/helpers/base.backoff.js:6',
      'nestjs-resilience/dist/strategies/timeout.strategy.js:22',
      'nestjs-resilience/dist/strategies/circuit-breaker.strategy.js:102',
    ],
  },
} as const satisfies Library;
