import type { Library } from '../../model/library.ts';

export default {
  id: 'superagent',
  packages: ['superagent'],
  purpose: 'HTTP client.',
  outbound: [
    { path: 'default', effect: 'call', url: { argument: 1 } },
    { path: '{get,post,put,patch,delete,del,head}', effect: 'call', url: { argument: 0 } },
    { path: 'agent().{get,post,put,patch,delete,del,head}', effect: 'call', url: { argument: 0 } },
  ],
  retryOptions: [
    {
      path: '{get,post,put,patch,delete,del,head}().retry',
      kind: 'client-option',
      option: { argument: 0 },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
  ],
  same: [
    {
      path: 'superagent#{get,post,put,patch,delete,del,head}().{set,query,send,timeout,type,accept,auth,ok}()',
      as: 'superagent#get()',
    },
    { path: 'superagent#{post,put,patch,delete,del,head}()', as: 'superagent#get()' },
  ],
  defaults: {
    version: '10.4.2',
    attempts: 1,
    on: 'nothing unless .retry(count); then 408, 413, 429, 500, 502, 503, 504, 521, 522, 524, common network codes and its timeouts, on EVERY method incl. POST, without delay',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: '.retry(count, callback)',
    timeoutOption: '.timeout(ms | {response, deadline, upload})',
    regionOption: 'url',
    idempotency: 'sends no idempotency key',
    notes:
      'The list of safe methods is commented out in the source, so .retry() repeats POSTs. Against a server that accepts and never answers it waits for ever.',
    source: [
      'superagent/lib/request-base.js:182',
      'superagent/lib/request-base.js:168',
      'superagent/lib/request-base.js:171',
      'superagent/lib/request-base.js:751',
      'superagent/lib/request-base.js:101',
    ],
  },
} as const satisfies Library;
