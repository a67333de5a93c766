import type { Library } from '../../model/library.ts';

export default {
  id: 'couchbase',
  packages: ['couchbase'],
  purpose: 'Driver of Couchbase.',
  system: { name: 'Couchbase', kind: 'database', vendor: 'Couchbase', hosting: 'either' },
  clients: [
    { path: 'connect()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'Cluster.connect()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'Cluster().bucket().collection().{get,exists,getAnyReplica,getAllReplicas,scan,lookupIn,lookupInAnyReplica,lookupInAllReplicas}',
      effect: 'read',
    },
    { path: 'Cluster().{search,searchQuery,analyticsQuery,ping,diagnostics}', effect: 'read' },
    {
      path: 'Cluster().bucket().collection().{insert,upsert,replace,remove,getAndTouch,touch,getAndLock,unlock,mutateIn}',
      effect: 'write',
    },
    { path: 'Cluster().bucket().collection().binary().{increment,decrement,append,prepend}', effect: 'write' },
    { path: 'Cluster().query', effect: 'call' },
    { path: 'Cluster().bucket().scope().query', effect: 'call' },
    { path: 'Cluster().transactions().run', effect: 'call' },
  ],
  same: [
    { path: 'couchbase#connect()', as: 'couchbase#Cluster()' },
    { path: 'couchbase#Cluster.connect()', as: 'couchbase#Cluster()' },
    { path: 'couchbase#Cluster().bucket().scope().collection()', as: 'couchbase#Cluster().bucket().collection()' },
    { path: 'couchbase#Cluster().bucket().defaultScope()', as: 'couchbase#Cluster().bucket().scope()' },
    { path: 'couchbase#Cluster().bucket().defaultCollection()', as: 'couchbase#Cluster().bucket().collection()' },
    { path: 'couchbase#Collection()', as: 'couchbase#Cluster().bucket().collection()' },
  ],
} as const satisfies Library;
