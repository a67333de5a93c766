import type { Library } from '../../model/library.ts';

export default {
  id: 'google-datastore',
  packages: ['@google-cloud/datastore'],
  purpose: 'Client of Google Cloud Datastore.',
  system: {
    name: 'Google Cloud Datastore',
    aliases: ['Datastore'],
    kind: 'database',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['datastore.googleapis.com'],
  clients: [{ path: 'Datastore()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } }],
  outbound: [
    {
      path: 'Datastore().{get,createReadStream,runQuery,runQueryStream,runAggregationQuery,getIndexes,getIndexesStream}',
      effect: 'read',
    },
    { path: 'Datastore().createQuery().**.{run,runStream}', effect: 'read' },
    {
      path: 'Datastore().transaction().{get,runQuery,runQueryStream,createReadStream,runAggregationQuery}',
      effect: 'read',
    },
    { path: 'Datastore().{save,insert,update,upsert,merge,delete,allocateIds,import,export}', effect: 'write' },
    { path: 'Datastore().transaction().{commit,rollback}', effect: 'write' },
    { path: 'Datastore().transaction().run', effect: 'call' },
  ],
  same: [
    {
      path: '@google-cloud/datastore#Datastore().createAggregationQuery()',
      as: '@google-cloud/datastore#Datastore().createQuery()',
    },
  ],
} as const satisfies Library;
