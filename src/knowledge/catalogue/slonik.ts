import type { Library } from '../../model/library.ts';

export default {
  id: 'slonik',
  packages: ['slonik', '@silverhand/slonik'],
  purpose: 'Driver of PostgreSQL with checked SQL.',
  system: {
    name: 'PostgreSQL',
    aliases: ['Postgres'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [{ path: 'createPool()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    {
      path: 'createPool().{any,anyFirst,exists,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,stream}',
      effect: 'read',
    },
    { path: 'createPool().{query,transaction,connect}', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'createPool',
      kind: 'client-option',
      option: { argument: 1, key: 'connectionRetryLimit' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
    {
      path: 'createPool',
      kind: 'client-option',
      option: { argument: 1, key: 'queryRetryLimit' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
    {
      path: 'createPool',
      kind: 'client-option',
      option: { argument: 1, key: 'transactionRetryLimit' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
  ],
  same: [
    {
      path: 'slonik#{DatabasePool,CommonQueryMethods,DatabaseConnection,DatabaseTransactionConnection,DatabasePoolConnection}()',
      as: 'slonik#createPool()',
    },
    { path: 'slonik#createPool().{transaction,connect}<0.0>', as: 'slonik#createPool()' },
    { path: '@silverhand/slonik#{createPool,DatabasePool,CommonQueryMethods}()', as: 'slonik#createPool()' },
  ],
} as const satisfies Library;
