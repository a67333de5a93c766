import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-axios',
  packages: ['@nestjs/axios'],
  purpose: 'Axios in NestJS.',
  clients: [{ path: 'HttpModule.register()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } }],
  outbound: [
    { path: 'HttpService().{get,delete,head,post,put,patch}', effect: 'call', url: { argument: 0 } },
    { path: 'HttpService().request', effect: 'call', url: { argument: 0, key: 'url' } },
  ],
  timeoutOptions: [
    { path: 'HttpService().{get,delete,head}', option: { argument: 1, key: 'timeout' } },
    { path: 'HttpService().{post,put,patch}', option: { argument: 2, key: 'timeout' } },
    { path: 'HttpService().request', option: { argument: 0, key: 'timeout' } },
    { path: 'HttpModule.register', option: { argument: 0, key: 'timeout' } },
  ],
  same: [{ path: '@nestjs/axios#HttpService().axiosRef', as: 'axios#create()' }],
  defaults: {
    version: '12.0.1',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'timeout (HttpModule.register) - axios default 0 = none',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Adds no defaults to axios. Second evidence line is in axios 1.21.1.',
    source: ['@nestjs/axios/dist/http.module.js:22', 'axios/lib/defaults/index.js:149'],
  },
} as const satisfies Library;
