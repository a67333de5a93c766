import type { Library } from '../../model/library.ts';

export default {
  id: 'keyv',
  packages: ['keyv', 'cache-manager', '@nestjs/cache-manager'],
  purpose: 'Key-value cache over a store that is handed to it.',
  clients: [
    { path: 'default()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'createCache()', options: { argument: 0 } },
    { path: 'caching()', options: { argument: 0 } },
  ],
  defaults: {
    version: '6.1.0',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'none; those of the store adapter',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'With an error listener attached a failing store.get is swallowed: get() resolves undefined, like a miss; without a listener the emit makes get() throw.',
    source: ['keyv/dist/index.mjs:1564', 'keyv/dist/index.mjs:1566', 'keyv/dist/index.mjs:1317'],
  },
} as const satisfies Library;
