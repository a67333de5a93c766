import type { Library } from '../../model/library.ts';

export default {
  id: 'milvus',
  packages: ['@zilliz/milvus2-sdk-node'],
  purpose: 'Client of Milvus and Zilliz Cloud.',
  system: { name: 'Milvus', aliases: ['Zilliz Cloud'], kind: 'search', vendor: 'Zilliz', hosting: 'either' },
  hosts: ['*.zillizcloud.com'],
  clients: [
    { path: 'MilvusClient()', options: { argument: 0 }, url: { argument: 0, key: 'address' } },
    { path: 'MilvusClient()', url: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'MilvusClient().{search,hybridSearch,query,queryIterator,searchIterator,get,count,hasCollection,hasPartition,listCollections,showCollections,listIndexes,listPartitions,listDatabases,listAliases,describeCollection,describeIndex,getLoadState,getCollectionStatistics,checkHealth,getVersion}',
      effect: 'read',
    },
    {
      path: 'MilvusClient().{insert,upsert,delete,deleteEntities,createCollection,dropCollection,createIndex,dropIndex,createPartition,dropPartition,createDatabase,dropDatabase,createAlias,dropAlias,alterAlias,loadCollection,loadCollectionSync,releaseCollection,flush,flushSync,compact,bulkInsert,renameCollection,truncateCollection,createUser,deleteUser}',
      effect: 'write',
    },
  ],
  retryOptions: [
    {
      path: 'MilvusClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  timeoutOptions: [{ path: 'MilvusClient', option: { argument: 0, key: 'timeout' } }],
} as const satisfies Library;
