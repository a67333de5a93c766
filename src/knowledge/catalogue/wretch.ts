import type { Library } from '../../model/library.ts';

export default {
  id: 'wretch',
  packages: ['wretch', 'wretch/middlewares'],
  purpose: 'HTTP client on fetch with chained calls.',
  clients: [{ path: 'default()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    { path: 'default().{get,delete,head,opts}', effect: 'call', url: { argument: 0 } },
    { path: 'default().{post,put,patch}', effect: 'call', url: { argument: 1 } },
    { path: 'default().fetch', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'retry',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'retries',
      backoff: 'custom',
      jitter: false,
    },
  ],
  same: [
    {
      path: 'wretch#default().{url,options,headers,accept,content,auth,catcher,middlewares,json,body,addon}()',
      as: 'wretch#default()',
    },
    { path: 'wretch#Wretch()', as: 'wretch#default()' },
  ],
  defaults: {
    version: '2.11.1',
    attempts: 1,
    on: 'nothing unless the retry middleware is added; then 10 retries on every non-ok response (also 4xx, also POST), not network errors',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: 'middlewares([retry({delayTimer 500, delayRamp, maxAttempts 10, until, retryOnNetworkError})])',
    timeoutOption: 'AbortAddon: .setTimeout(ms)',
    regionOption: 'url',
    idempotency: 'sends no idempotency key',
    notes:
      'With the middleware the delay is linear: 0.5, 1, 1.5 … 5 s; a 404 or 401 is retried too. A server that accepts and never answers is given up after 300 s.',
    source: [
      'wretch/dist/middlewares/retry.js:4',
      'wretch/dist/middlewares/retry.js:4',
      'wretch/dist/middlewares/retry.js:3',
      'wretch/dist/middlewares/retry.js:2',
      'wretch/dist/addons/abort.js:67',
    ],
    limitOfNode: true,
  },
} as const satisfies Library;
