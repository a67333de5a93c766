import type { Library } from '../../model/library.ts';

export default {
  id: 'memcached',
  packages: ['memcached', 'memjs'],
  purpose: 'Client of Memcached.',
  system: {
    name: 'Memcached',
    kind: 'cache',
    hosting: 'either',
  },
  clients: [
    { path: 'default()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'Client.create()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'default().{get,gets,getMulti,stats}', effect: 'read' },
    { path: 'Client.create().{get,stats}', effect: 'read' },
    { path: 'default().{set,add,replace,append,prepend,cas,incr,decr,del,touch,flush}', effect: 'write' },
    { path: 'Client.create().{set,add,replace,delete,increment,decrement,flush}', effect: 'write' },
  ],
  retryOptions: [
    {
      path: 'default',
      kind: 'client-option',
      option: { argument: 1, key: 'retries' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
    {
      path: 'Client.create',
      kind: 'client-option',
      option: { argument: 1, key: 'retries' },
      counts: 'attempts',
      backoff: 'none',
      jitter: false,
      backoffOption: { argument: 1, key: 'retry_delay' },
    },
  ],
  defaults: {
    version: '2.2.2',
    attempts: 6,
    on: 'taking a connection from the pool',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: 5000,
    worstCaseMs: null,
    retryOption: 'retries, factor (3), minTimeout, maxTimeout, randomize, failures, retry, reconnect (options)',
    timeoutOption: 'timeout (options)',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'Each error blocks the server for 30 s (retry); after 5 such rounds (failures; about 2.5 minutes of outage under traffic) it stays dead until a reconnect timer of 18,000,000 ms = 5 HOURS; meanwhile every command fails at once with "Server at ... not available".',
    source: [
      'memcached/lib/memcached.js:82',
      'memcached/lib/memcached.js:84',
      'memcached/lib/memcached.js:85',
      'memcached/lib/memcached.js:88',
      'memcached/lib/memcached.js:89',
      'memcached/lib/memcached.js:306',
      'memcached/lib/memcached.js:92',
      'memcached/lib/memcached.js:90',
      'memcached/lib/connection.js:69',
    ],
  },
} as const satisfies Library;
