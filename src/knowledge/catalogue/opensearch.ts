import type { Library } from '../../model/library.ts';

export default {
  id: 'opensearch',
  packages: ['@opensearch-project/opensearch'],
  purpose: 'Client of OpenSearch.',
  system: {
    name: 'OpenSearch',
    aliases: ['Amazon OpenSearch Service'],
    kind: 'search',
    hosting: 'either',
  },
  clients: [{ path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'node' } }],
  outbound: [
    {
      path: 'Client().{search,msearch,get,mget,getSource,exists,count,scroll,searchTemplate,termvectors,explain,fieldCaps,info,ping}',
      effect: 'read',
    },
    { path: 'Client().cat.*', effect: 'read' },
    {
      path: 'Client().{cluster,nodes}.{allocationExplain,getComponentTemplate,getSettings,health,info,pendingTasks,remoteInfo,state,stats,usage}',
      effect: 'read',
    },
    { path: 'Client().{cluster,nodes}.*', effect: 'write' },
    {
      path: 'Client().{indices,ingest,snapshot,tasks}.{exists,existsAlias,existsTemplate,get,getAlias,getMapping,getPipeline,getRepository,getSettings,getTemplate,list,stats,status}',
      effect: 'read',
    },
    {
      path: 'Client().{index,create,update,delete,bulk,updateByQuery,deleteByQuery,reindex,clearScroll}',
      effect: 'write',
    },
    { path: 'Client().helpers.bulk', effect: 'write' },
    { path: 'Client().{indices,ingest,snapshot,tasks}.*', effect: 'write' },
  ],
  retryOptions: [
    {
      path: 'Client',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
  ],
  timeoutOptions: [
    { path: 'Client', option: { argument: 0, key: 'requestTimeout' } },
    { path: 'Client().*', option: { argument: 1, key: 'requestTimeout' } },
  ],
  defaults: {
    version: '3.9.0',
    attempts: 4,
    on: 'connection errors, TIMEOUTS, HTTP 502, 503, 504; every method incl. POST; not stream bodies',
    backoff: 'none',
    jitter: false,
    timeoutMs: 30000,
    worstCaseMs: 120000,
    retryOption: 'maxRetries in new Client() or per call',
    timeoutOption: 'requestTimeout in new Client() or per call',
    regionOption: 'node(s); AwsSigv4Signer({region, service})',
    idempotency: 'sends no idempotency key',
    notes:
      'Unlike Elasticsearch 9 it repeats a TIMED-OUT write, at once, up to 3 times: duplicate documents and load on a slow cluster. A server that accepts and never answers is given up after 120 s.',
    source: [
      '@opensearch-project/opensearch/lib/Client.js:102',
      '@opensearch-project/opensearch/lib/Client.js:103',
      '@opensearch-project/opensearch/lib/Transport.js:243',
      '@opensearch-project/opensearch/lib/Transport.js:256',
      '@opensearch-project/opensearch/lib/Transport.js:407',
    ],
  },
  errors: [
    {
      name: 'NoLivingConnectionsError',
      means: 'No node of the cluster can be used.',
      again: 'later',
      action: 'Check the addresses and whether the nodes run.',
      source: '@opensearch-project/opensearch/lib/errors.js:59',
    },
    {
      name: 'NotCompatibleError',
      means: 'The server is none that this client supports.',
      again: 'no',
      action: 'Compare client and server.',
      source: '@opensearch-project/opensearch/lib/errors.js:150',
    },
  ],
} as const satisfies Library;
