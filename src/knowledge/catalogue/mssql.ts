import type { Library } from '../../model/library.ts';

export default {
  id: 'mssql',
  packages: ['mssql'],
  purpose: 'Driver of Microsoft SQL Server.',
  system: {
    name: 'Microsoft SQL Server',
    aliases: ['SQL Server', 'MSSQL', 'Azure SQL'],
    kind: 'database',
    vendor: 'Microsoft',
    hosting: 'either',
  },
  clients: [
    { path: 'ConnectionPool()', options: { argument: 0 }, url: { argument: 0 } },
    { path: 'connect()', options: { argument: 0 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'ConnectionPool().{connect,query,batch}', effect: 'call' },
    { path: 'connect().{query,batch}', effect: 'call' },
    { path: 'query', effect: 'call' },
    { path: 'ConnectionPool().request().{query,execute,batch,bulk}', effect: 'call' },
    { path: 'connect().request().{query,execute,batch,bulk}', effect: 'call' },
    { path: 'Request().{query,execute,batch,bulk}', effect: 'call' },
  ],
  same: [
    { path: 'mssql#ConnectionPool().connect()', as: 'mssql#ConnectionPool()' },
    { path: 'mssql#{ConnectionPool,connect}().request().{input,output}()', as: 'mssql#ConnectionPool().request()' },
  ],
  defaults: {
    version: '12.7.14',
    attempts: 4,
    on: 'as tedious: transient login errors only',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: 15000,
    worstCaseMs: null,
    retryOption: 'options.maxRetriesOnTransientErrors (passed to tedious)',
    timeoutOption: 'requestTimeout, connectionTimeout (15000) (config); pool.acquireTimeoutMillis (30000)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'One of the few database clients with a request timeout by default.',
    source: [
      'mssql/lib/tedious/connection-pool.js:43',
      'mssql/lib/tedious/connection-pool.js:42',
      'mssql/lib/base/connection-pool.js:536',
      'mssql/lib/base/connection-pool.js:539',
      'tarn/dist/Pool.js:72',
      'tedious/lib/connection.js:507',
    ],
    lastAfterTimeout: true,
  },
} as const satisfies Library;
