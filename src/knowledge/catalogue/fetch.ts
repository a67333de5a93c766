import type { Library } from '../../model/library.ts';

export default {
  id: 'fetch',
  packages: ['global'],
  purpose: 'HTTP client of the platform.',
  outbound: [{ path: 'fetch', effect: 'call', url: { argument: 0 } }],
  promises: [{ path: '**', begins: 'at-once' }],
  timeoutOptions: [{ path: 'fetch', option: { argument: 1, key: 'signal' } }],
  same: [
    { path: 'global#window.fetch', as: 'global#fetch' },
    { path: 'global#globalThis.fetch', as: 'global#fetch' },
    { path: 'global#self.fetch', as: 'global#fetch' },
  ],
  defaults: {
    version: 'Node 20 (undici 6.24.1)',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: 310000,
    retryOption: null,
    timeoutOption: 'signal: AbortSignal.timeout(ms)',
    regionOption: null,
    idempotency: 'sends no idempotency key',
    notes:
      'The limit is that of undici in Node: 5 minutes to the headers, then 5 minutes between two chunks of the body; 10 s to connect. Browsers and other runtimes have their own. Resolves on every status: an answer of 500 is no failure unless the code checks it.',
    source: [
      'undici/lib/dispatcher/client.js:263',
      'undici/lib/dispatcher/client.js:262',
      'undici/lib/core/connect.js:75',
    ],
    limitOfNode: true,
  },
  errors: [
    {
      name: 'fetch failed',
      means: 'The request got no answer; the cause of the error says why.',
      again: 'depends',
      action: 'Look at the cause.',
      source: 'undici/lib/web/fetch/index.js:237',
    },
    {
      name: 'UND_ERR_CONNECT_TIMEOUT',
      means: 'No connection was made in time, 10 s unless set.',
      again: 'later',
      action: 'Check whether the other side can be reached.',
      source: 'undici/lib/core/errors.js:26',
    },
    {
      name: 'UND_ERR_HEADERS_TIMEOUT',
      means: 'No answer began in time, 300 s unless set; the request may have been done all the same.',
      again: 'later',
      action: 'Look at the load of the other side.',
      source: 'undici/lib/core/errors.js:44',
    },
    {
      name: 'UND_ERR_BODY_TIMEOUT',
      means: 'The answer stopped in its middle for too long, 300 s unless set; the request was received.',
      again: 'later',
      action: 'Look at the load of the other side.',
      source: 'undici/lib/core/errors.js:80',
    },
    {
      name: 'UND_ERR_SOCKET',
      means: 'The connection broke, mostly because the other side closed it.',
      again: 'later',
      action: 'Run the request again if that does no harm.',
      source: 'undici/lib/core/errors.js:260',
    },
  ],
} as const satisfies Library;
