import type { Library } from '../../model/library.ts';

export default {
  id: 'fetch-retry',
  packages: ['fetch-retry'],
  purpose: 'Fetch that tries again.',
  outbound: [{ path: 'default()', effect: 'call', url: { argument: 0 } }],
  retryOptions: [
    {
      path: 'default',
      kind: 'client-option',
      option: { argument: 1, key: 'retries' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
      backoffOption: { argument: 1, key: 'retryDelay' },
    },
    {
      path: 'default()',
      kind: 'client-option',
      option: { argument: 1, key: 'retries' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
      backoffOption: { argument: 1, key: 'retryDelay' },
    },
  ],
  defaults: {
    version: '6.0.0',
    attempts: 4,
    on: 'rejected fetch (network) only; with the default retryOn [] no HTTP status is repeated (500/503/429 are returned)',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'retries, retryDelay, retryOn (defaults or init)',
    timeoutOption: 'none; signal of fetch',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'Any method is tried again, also POST; a 503 is returned at once. An abort through signal is retried like a network error. With retryOn as a function `retries` is ignored.',
    source: [
      'fetch-retry/index.js:26',
      'fetch-retry/index.js:27',
      'fetch-retry/index.js:28',
      'fetch-retry/index.js:73',
    ],
  },
} as const satisfies Library;
