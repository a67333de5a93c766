import type { Library } from '../../model/library.ts';

export default {
  id: 'arangodb',
  packages: ['arangojs'],
  purpose: 'Driver of ArangoDB.',
  system: { name: 'ArangoDB', kind: 'database', vendor: 'ArangoDB', hosting: 'either' },
  clients: [
    { path: '{Database,arangojs,default}()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: '{Database,arangojs,default}()', url: { argument: 0 } },
  ],
  outbound: [
    { path: 'Database().{query,executeTransaction,beginTransaction,withTransaction,login}', effect: 'call' },
    { path: 'Database().beginTransaction().{commit,abort}', effect: 'call' },
    {
      path: 'Database().collection().{document,documents,documentExists,count,exists,figures,indexes,properties,edges,inEdges,outEdges}',
      effect: 'read',
    },
    {
      path: 'Database().{exists,get,version,status,collections,listCollections,databases,listDatabases,graphs,listGraphs,views,listViews,explain,parse}',
      effect: 'read',
    },
    {
      path: 'Database().collection().{save,saveAll,insert,update,updateAll,replace,replaceAll,remove,removeAll,import,truncate,create,drop,ensureIndex,dropIndex,rename}',
      effect: 'write',
    },
    {
      path: 'Database().{createDatabase,dropDatabase,createCollection,createEdgeCollection,createGraph,createView,createAnalyzer,createUser,updateUser,removeUser}',
      effect: 'write',
    },
    { path: 'Database().{graph,view,analyzer}().{create,drop}', effect: 'write' },
  ],
  retryOptions: [
    {
      path: 'Database',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
  ],
  same: [{ path: 'arangojs#{arangojs,default}()', as: 'arangojs#Database()' }],
} as const satisfies Library;
