import type { Library } from '../../model/library.ts';

export default {
  id: 'mysql2',
  packages: ['mysql2', 'mysql2/promise', 'mysql'],
  purpose: 'Driver of MySQL.',
  system: {
    name: 'MySQL',
    aliases: ['MariaDB'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [
    { path: 'createPool()', options: { argument: 0 }, url: { argument: 0 } },
    { path: 'createConnection()', options: { argument: 0 }, url: { argument: 0 } },
    { path: 'createPool()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'createPoolCluster()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'createPool().{query,execute,getConnection}', effect: 'call' },
    {
      path: 'createConnection().{query,execute,beginTransaction,commit,rollback,connect,ping,prepare}',
      effect: 'call',
    },
  ],
  same: [
    { path: 'mysql2#createPool().promise()', as: 'mysql2/promise#createPool()' },
    { path: 'mysql2#Pool()', as: 'mysql2#createPool()' },
    { path: 'mysql2/promise#Pool()', as: 'mysql2/promise#createPool()' },
    { path: 'mysql2/promise#{Connection,PoolConnection}()', as: 'mysql2/promise#createConnection()' },
    { path: 'mysql2#{Connection,PoolConnection}()', as: 'mysql2#createConnection()' },
    { path: '{mysql,mysql2}#createPool().getConnection<0.1>', as: 'mysql2#createConnection()' },
    { path: 'mysql2/promise#createPool().getConnection()', as: 'mysql2/promise#createConnection()' },
  ],
  defaults: {
    version: '3.24.6',
    attempts: 1,
    on: 'none (PoolCluster: canRetry true, node removed after 5 errors)',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'none; PoolCluster: canRetry, removeNodeErrorCount, restoreNodeTimeout',
    timeoutOption: 'connectTimeout 10000 (connecting only); query: timeout in the query options, none by default',
    regionOption: 'host / uri',
    idempotency: 'not examined',
    notes:
      'waitForConnections true + queueLimit 0: a used-up pool of 10 makes callers wait for ever (there is no acquireTimeout).',
    source: [
      'mysql2/lib/connection_config.js:116',
      'mysql2/lib/pool_config.js:13',
      'mysql2/lib/pool_config.js:16',
      'mysql2/lib/pool_config.js:25',
      'mysql2/lib/commands/query.js:32',
      'mysql2/lib/pool_cluster.js:173',
      'mysql2/lib/pool_cluster.js:174',
    ],
    alsoFor: ['mysql'],
  },
} as const satisfies Library;
