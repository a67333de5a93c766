import type { Library } from '../../model/library.ts';

export default {
  id: 'tedious',
  packages: ['tedious'],
  purpose: 'Driver of Microsoft SQL Server.',
  system: {
    name: 'Microsoft SQL Server',
    aliases: ['SQL Server', 'MSSQL', 'Azure SQL'],
    kind: 'database',
    vendor: 'Microsoft',
    hosting: 'either',
  },
  clients: [{ path: 'Connection()', options: { argument: 0 }, url: { argument: 0, key: 'server' } }],
  outbound: [
    { path: 'Connection().{connect,execSql,execSqlBatch,callProcedure,execBulkLoad,beginTransaction}', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'Connection',
      kind: 'client-option',
      option: { argument: 0, key: 'options.maxRetriesOnTransientErrors' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
  ],
  defaults: {
    version: '20.3.9',
    attempts: 4,
    on: 'login only: transient server errors 4060, 10928, 10929, 40197, 40501, 40613; requests are never repeated',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: 15000,
    worstCaseMs: null,
    retryOption: 'options.maxRetriesOnTransientErrors, options.connectionRetryInterval',
    timeoutOption: 'options.requestTimeout, options.connectTimeout (15000), options.cancelTimeout (5000)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Refused TCP connections are not retried.',
    source: [
      'tedious/lib/connection.js:507',
      'tedious/lib/connection.js:66',
      'tedious/lib/connection.js:58',
      'tedious/lib/connection.js:54',
      'tedious/lib/transient-error-lookup.js:14',
      'tedious/lib/token/handler.js:215',
    ],
    lastAfterTimeout: true,
  },
} as const satisfies Library;
