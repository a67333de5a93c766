import type { Library } from '../../model/library.ts';

export default {
  id: 'databricks',
  packages: ['@databricks/sql'],
  purpose: 'Driver of Databricks SQL.',
  system: { name: 'Databricks', kind: 'database', vendor: 'Databricks', hosting: 'saas' },
  hosts: ['*.cloud.databricks.com', '*.azuredatabricks.net', '*.gcp.databricks.com'],
  clients: [
    { path: 'DBSQLClient()', options: { argument: 0 } },
    { path: 'DBSQLClient().connect()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
  ],
  outbound: [
    { path: 'DBSQLClient().openSession', effect: 'call' },
    { path: 'DBSQLClient().openSession().executeStatement', effect: 'call' },
    {
      path: 'DBSQLClient().openSession().{getCatalogs,getSchemas,getTables,getTableTypes,getColumns,getFunctions,getPrimaryKeys,getCrossReference,getTypeInfo,getInfo}',
      effect: 'read',
    },
    {
      path: 'DBSQLClient().openSession().executeStatement().{fetchAll,fetchChunk,iterateChunks,iterateRows,status,finished}',
      effect: 'read',
    },
    { path: 'DBSQLClient().openSession().executeStatement().cancel', effect: 'write' },
  ],
  same: [{ path: '@databricks/sql#DBSQLClient().connect()', as: '@databricks/sql#DBSQLClient()' }],
} as const satisfies Library;
