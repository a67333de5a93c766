import type { Library } from '../../model/library.ts';

export default {
  id: 'axios-retry',
  packages: ['axios-retry'],
  purpose: 'Lets axios try again.',
  retryOptions: [
    {
      path: 'default',
      kind: 'client-option',
      option: { argument: 1, key: 'retries' },
      counts: 'retries',
      client: { argument: 0 },
      backoff: 'none',
      jitter: false,
      backoffOption: { argument: 1, key: 'retryDelay' },
    },
  ],
  defaults: {
    version: '4.5.0',
    attempts: 4,
    on: 'network errors on ANY method incl. POST; 429, 5xx or no response on GET, HEAD, OPTIONS, PUT, DELETE; not ECONNABORTED (timeouts) or cancels',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'retries, retryCondition, retryDelay (axiosRetry.exponentialDelay), shouldResetTimeout',
    timeoutOption: "axios' timeout; with shouldResetTimeout: false (default) it is ONE budget for all tries",
    regionOption: null,
    idempotency: 'sends no idempotency key',
    notes:
      'No delay unless you pass retryDelay (only Retry-After is waited for). A POST whose connection breaks is sent 4 times. Against a server that accepts and never answers it waits for ever.',
    source: [
      'axios-retry/dist/cjs/index.js:103',
      'axios-retry/dist/cjs/index.js:105',
      'axios-retry/dist/cjs/index.js:104',
      'axios-retry/dist/cjs/index.js:62',
      'axios-retry/dist/cjs/index.js:35',
      'axios-retry/dist/cjs/index.js:19',
      'axios-retry/dist/cjs/index.js:106',
    ],
  },
} as const satisfies Library;
