import type { Library } from '../../model/library.ts';

export default {
  id: 'google-spanner',
  packages: ['@google-cloud/spanner'],
  purpose: 'Client of Google Cloud Spanner.',
  system: {
    name: 'Google Cloud Spanner',
    aliases: ['Spanner', 'Cloud Spanner'],
    kind: 'database',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['spanner.googleapis.com'],
  clients: [{ path: 'Spanner()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } }],
  outbound: [
    {
      path: 'Spanner().instance().database().{get,exists,getMetadata,getSchema,getState,getOperations,getRestoreInfo,getSnapshot}',
      effect: 'read',
    },
    { path: 'Spanner().instance().database().table().{read,createReadStream}', effect: 'read' },
    { path: 'Spanner().instance().{exists,get,getMetadata,getDatabases,getBackups}', effect: 'read' },
    { path: 'Spanner().{getInstances,getInstanceConfigs,getInstanceConfig}', effect: 'read' },
    {
      path: 'Spanner().instance().database().table().{insert,update,upsert,replace,deleteRows,create,delete,drop}',
      effect: 'write',
    },
    {
      path: 'Spanner().instance().database().{createTable,updateSchema,runPartitionedUpdate,writeAtLeastOnce,batchWriteAtLeastOnce,delete,restore,setMetadata}',
      effect: 'write',
    },
    { path: 'Spanner().instance().{createDatabase,createBackup,copyBackup,delete,setMetadata}', effect: 'write' },
    { path: 'Spanner().{createInstance,createInstanceConfig}', effect: 'write' },
    {
      path: 'Spanner().instance().database().{run,runStream,runTransaction,runTransactionAsync,getTransaction,batchTransaction,createBatchTransaction}',
      effect: 'call',
    },
    {
      path: 'Spanner().instance().database().runTransactionAsync<{0,1}.0>.{run,runStream,runUpdate,batchUpdate,read,commit,rollback}',
      effect: 'call',
    },
    {
      path: 'Spanner().instance().database().runTransaction<{0,1}.1>.{run,runStream,runUpdate,batchUpdate,read,commit,rollback}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
