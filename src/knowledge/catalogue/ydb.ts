import type { Library } from '../../model/library.ts';

export default {
  id: 'ydb',
  packages: ['ydb-sdk'],
  purpose: 'Driver of YDB.',
  system: { name: 'YDB', kind: 'database', vendor: 'Yandex', hosting: 'either' },
  clients: [{ path: 'Driver()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } }],
  outbound: [
    { path: 'Driver().ready', effect: 'call' },
    { path: 'Driver().tableClient.{withSession,withSessionRetry}', effect: 'call' },
    {
      path: 'Driver().tableClient.{withSession,withSessionRetry}<0.0>.{executeQuery,prepareQuery,beginTransaction,commitTransaction,rollbackTransaction,explainQuery}',
      effect: 'call',
    },
    {
      path: 'Driver().tableClient.{withSession,withSessionRetry}<0.0>.{describeTable,streamReadTable,streamExecuteScanQuery}',
      effect: 'read',
    },
    {
      path: 'Driver().tableClient.{withSession,withSessionRetry}<0.0>.{createTable,alterTable,dropTable,bulkUpsert}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
