import type { Library } from '../../model/library.ts';

export default {
  id: 'pg',
  packages: ['pg', 'pg-pool'],
  purpose: 'Driver of PostgreSQL.',
  system: {
    name: 'PostgreSQL',
    aliases: ['Postgres'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [
    { path: 'Pool()', options: { argument: 0 }, url: { argument: 0, key: 'connectionString' } },
    { path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'connectionString' } },
    { path: 'native.Pool()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'connectionString' } },
  ],
  outbound: [
    { path: 'Pool().{query,connect}', effect: 'call' },
    { path: 'Client().{query,connect}', effect: 'call' },
  ],
  errorEvents: [{ path: 'Pool()' }],
  timeoutOptions: [
    { path: '{Pool,Client,default}', option: { argument: 0, key: 'query_timeout' } },
    { path: '{Pool,Client,default}', option: { argument: 0, key: 'statement_timeout' } },
    { path: 'native.Pool', option: { argument: 0, key: 'query_timeout' } },
  ],
  same: [
    { path: 'pg#PoolClient()', as: 'pg#Client()' },
    { path: 'pg#ClientBase()', as: 'pg#Client()' },
    { path: 'pg#Pool().connect()', as: 'pg#Client()' },
    { path: 'pg-pool#default()', as: 'pg#Pool()' },
  ],
  defaults: {
    version: '8.23.1',
    attempts: 1,
    on: 'none; a broken connection is never reopened, its queries reject',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption:
      'connectionTimeoutMillis, query_timeout (client side), statement_timeout, lock_timeout (server side) (config)',
    regionOption: 'host / connectionString / PGHOST',
    idempotency: 'not examined',
    notes:
      'PGCONNECT_TIMEOUT (and connect_timeout) only goes into the libpq string of the native client; the JavaScript client looks only at connectionTimeoutMillis.',
    source: [
      'pg/lib/client.js:116',
      'pg/lib/defaults.js:76',
      'pg/lib/defaults.js:65',
      'pg/lib/connection-parameters.js:127',
      'pg/lib/client.js:167',
    ],
    alsoFor: ['pg-pool'],
  },
} as const satisfies Library;
