import type { Library } from '../../model/library.ts';

export default {
  id: 'solr',
  packages: ['solr-client'],
  purpose: 'Client of Apache Solr.',
  system: { name: 'Apache Solr', aliases: ['Solr'], kind: 'search', vendor: 'Apache', hosting: 'self-hosted' },
  clients: [{ path: 'createClient()', options: { argument: 0 }, url: { argument: 0, key: 'host' } }],
  outbound: [
    { path: 'createClient().{search,searchAll,spell,termsSearch,get,realTimeGet,ping}', effect: 'read' },
    {
      path: 'createClient().{add,update,delete,deleteByID,deleteByQuery,deleteByRange,deleteAll,commit,prepareCommit,softCommit,rollback,optimize,addRemoteResource,createAddStream}',
      effect: 'write',
    },
    { path: 'createClient().{post,executeCollection}', effect: 'call' },
  ],
} as const satisfies Library;
