import type { Library } from '../../model/library.ts';

export default {
  id: 'google-bigtable',
  packages: ['@google-cloud/bigtable'],
  purpose: 'Client of Google Cloud Bigtable.',
  system: {
    name: 'Google Cloud Bigtable',
    aliases: ['Bigtable', 'Cloud Bigtable'],
    kind: 'database',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['bigtable.googleapis.com', 'bigtableadmin.googleapis.com'],
  clients: [{ path: 'Bigtable()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } }],
  outbound: [
    {
      path: 'Bigtable().instance().table().{getRows,createReadStream,sampleRowKeys,sampleRowKeysStream,exists,get,getMetadata,getFamilies}',
      effect: 'read',
    },
    { path: 'Bigtable().instance().table().row().{get,exists,getMetadata}', effect: 'read' },
    {
      path: 'Bigtable().instance().{executeQuery,createExecuteQueryStream,exists,get,getMetadata,getTables,getClusters,getBackups}',
      effect: 'read',
    },
    { path: 'Bigtable().getInstances', effect: 'read' },
    {
      path: 'Bigtable().instance().table().{insert,mutate,deleteRows,truncate,create,delete,createFamily,createBackup}',
      effect: 'write',
    },
    {
      path: 'Bigtable().instance().table().row().{save,create,delete,deleteCells,increment,createRules,filter}',
      effect: 'write',
    },
    {
      path: 'Bigtable().instance().{create,createTable,createTableFromBackup,createCluster,delete,setMetadata}',
      effect: 'write',
    },
    { path: 'Bigtable().createInstance', effect: 'write' },
  ],
} as const satisfies Library;
