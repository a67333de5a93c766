import type { Library } from '../../model/library.ts';

export default {
  id: 'lancedb',
  packages: ['@lancedb/lancedb'],
  purpose: 'Vector database in files, in object storage or at LanceDB Cloud.',
  system: { name: 'LanceDB', kind: 'search', vendor: 'LanceDB', hosting: 'either' },
  clients: [
    { path: 'connect()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'connect()', options: { argument: 0 }, url: { argument: 0, key: 'uri' } },
  ],
  outbound: [
    { path: 'connect().{tableNames,listNamespaces,describeNamespace}', effect: 'read' },
    {
      path: 'connect().openTable().{countRows,schema,listIndices,indexStats,listVersions,version,stats}',
      effect: 'read',
    },
    { path: 'connect().openTable().{query,search,vectorSearch}().**.{toArray,toArrow,execute}', effect: 'read' },
    {
      path: 'connect().{createTable,createEmptyTable,dropTable,dropAllTables,cloneTable,renameTable,createNamespace,dropNamespace}',
      effect: 'write',
    },
    {
      path: 'connect().openTable().{add,update,delete,createIndex,dropIndex,addColumns,alterColumns,dropColumns,optimize,restore}',
      effect: 'write',
    },
    { path: 'connect().openTable().mergeInsert().**.execute', effect: 'write' },
    { path: 'connect().openTable', effect: 'call' },
  ],
  same: [
    {
      path: '@lancedb/lancedb#connect().{createTable,createEmptyTable}()',
      as: '@lancedb/lancedb#connect().openTable()',
    },
  ],
} as const satisfies Library;
