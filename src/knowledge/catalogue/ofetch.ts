import type { Library } from '../../model/library.ts';

export default {
  id: 'ofetch',
  packages: ['ofetch'],
  purpose: 'Fetch that parses answers and tries again; Nuxt and Nitro have it as $fetch.',
  clients: [
    { path: 'ofetch.create', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: '$fetch.create', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
  ],
  outbound: [
    { path: '{ofetch,$fetch}', effect: 'call', url: { argument: 0 } },
    { path: '{ofetch,$fetch}.raw', effect: 'call', url: { argument: 0 } },
    { path: 'ofetch.create()', effect: 'call', url: { argument: 0 } },
  ],
  retryOptions: [
    {
      path: '{ofetch,$fetch}',
      kind: 'client-option',
      option: { argument: 1, key: 'retry' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
      backoffOption: { argument: 1, key: 'retryDelay' },
    },
    {
      path: '{ofetch,$fetch}.create',
      kind: 'client-option',
      option: { argument: 0, key: 'retry' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
      backoffOption: { argument: 0, key: 'retryDelay' },
    },
    {
      path: 'ofetch.create()',
      kind: 'client-option',
      option: { argument: 1, key: 'retry' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
      backoffOption: { argument: 1, key: 'retryDelay' },
    },
  ],
  same: [{ path: 'ofetch#$fetch.create()', as: 'ofetch#ofetch.create()' }],
  defaults: {
    version: '1.5.1',
    attempts: 2,
    on: 'methods other than POST, PUT, PATCH, DELETE: 408, 409, 425, 429, 500, 502, 503, 504, network errors',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'retry (number | false), retryDelay, retryStatusCodes',
    timeoutOption: 'timeout (ms)',
    regionOption: 'baseURL',
    idempotency: 'sends no idempotency key',
    notes:
      'A GET is silently sent twice on failure, at once. After its OWN timeout the retry reuses the already aborted signal, so nothing is sent again (probed: timeout 400 -> 1 try). Measured: GET 500 -> 2 tries with no delay; DELETE 500 -> 1; GET reset -> 2. A server that accepts and never answers is given up after 600 s (computed from the source).',
    source: [
      'ofetch/dist/shared/ofetch.BBShr9Pz.cjs:183',
      'ofetch/dist/shared/ofetch.BBShr9Pz.cjs:187',
      'ofetch/dist/shared/ofetch.BBShr9Pz.cjs:267',
      'ofetch/dist/shared/ofetch.BBShr9Pz.cjs:54',
      'ofetch/dist/shared/ofetch.BBShr9Pz.cjs:185',
      'ofetch/dist/shared/ofetch.BBShr9Pz.cjs:156',
    ],
  },
} as const satisfies Library;
