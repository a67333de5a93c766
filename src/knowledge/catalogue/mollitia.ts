import type { Library } from '../../model/library.ts';

export default {
  id: 'mollitia',
  packages: ['mollitia'],
  purpose: 'Policies for failures: retry, circuit breaker, timeout.',
  retryOptions: [
    {
      path: 'Retry',
      kind: 'client-option',
      option: { argument: 0, key: 'attempts' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
      backoffOption: { argument: 0, key: 'mode' },
    },
  ],
  defaults: {
    version: '0.1.1',
    attempts: 3,
    on: 'every error unless onRejection returns false (Retry module)',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: 60000,
    worstCaseMs: null,
    retryOption: 'attempts (number of RETRIES), interval (0), mode, factor, maxInterval, fastFirst (Retry options)',
    timeoutOption: 'delay (Timeout module options)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Retries without a pause by default. Breaker: 50 % of the last 10 calls, open 60 s.',
    source: [
      'mollitia/dist/index.js:352',
      'mollitia/dist/index.cjs:1',
      'mollitia/dist/index.cjs:1',
      'mollitia/dist/index.cjs:1',
    ],
  },
} as const satisfies Library;
