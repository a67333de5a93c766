import type { Library } from '../../model/library.ts';

export default {
  id: 'axios',
  packages: ['axios'],
  purpose: 'HTTP client.',
  clients: [{ path: 'create()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } }],
  outbound: [
    { path: 'default', effect: 'call', url: { argument: 0 } },
    { path: 'default', effect: 'call', url: { argument: 0, key: 'url' } },
    {
      path: '{get,delete,head,options,post,put,patch,postForm,putForm,patchForm}',
      effect: 'call',
      url: { argument: 0 },
    },
    { path: 'request', effect: 'call', url: { argument: 0, key: 'url' } },
    { path: 'create()', effect: 'call', url: { argument: 0 } },
    { path: 'create()', effect: 'call', url: { argument: 0, key: 'url' } },
    {
      path: 'create().{get,delete,head,options,post,put,patch,postForm,putForm,patchForm}',
      effect: 'call',
      url: { argument: 0 },
    },
    { path: 'create().request', effect: 'call', url: { argument: 0, key: 'url' } },
  ],
  same: [
    { path: 'axios#AxiosInstance()', as: 'axios#create()' },
    { path: 'axios#Axios()', as: 'axios#create()' },
    { path: 'axios#create().create()', as: 'axios#create()' },
  ],
  defaults: {
    version: '1.21.1',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'timeout (ms; 0 = none) in axios.create(config) or per request; signal',
    regionOption: 'baseURL',
    idempotency: 'sends no idempotency key',
    notes:
      'Default 0: waits for ever. Rejects on status outside 2xx (validateStatus). Measured: 500 -> 1 try. Silent server: still waiting after 335 s. Against a server that accepts and never answers it waits for ever.',
    source: ['axios/lib/defaults/index.js:149', 'axios/dist/node/axios.cjs:2593', 'axios/lib/adapters/http.js:1504'],
  },
} as const satisfies Library;
