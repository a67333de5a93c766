import type { Library } from '../../model/library.ts';

export default {
  id: 'elasticsearch',
  packages: ['@elastic/elasticsearch', '@nestjs/elasticsearch', '@elastic/elasticsearch-serverless'],
  purpose: 'Client of Elasticsearch.',
  system: {
    name: 'Elasticsearch',
    aliases: ['Elastic', 'Elastic Cloud'],
    kind: 'search',
    vendor: 'Elastic',
    hosting: 'either',
  },
  hosts: ['*.elastic-cloud.com', '*.es.io'],
  clients: [
    { path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'node' } },
    { path: 'ElasticsearchModule.register()', options: { argument: 0 }, url: { argument: 0, key: 'node' } },
  ],
  outbound: [
    {
      path: 'Client().{search,msearch,get,mget,getSource,exists,count,scroll,searchTemplate,termvectors,explain,fieldCaps,openPointInTime,info,ping}',
      effect: 'read',
    },
    { path: 'Client().cat.*', effect: 'read' },
    {
      path: 'Client().{cluster,nodes}.{allocationExplain,existsComponentTemplate,getComponentTemplate,getSettings,health,hotThreads,info,pendingTasks,remoteInfo,state,stats,usage}',
      effect: 'read',
    },
    { path: 'Client().{cluster,nodes}.*', effect: 'write' },
    {
      path: 'Client().{index,create,update,delete,bulk,updateByQuery,deleteByQuery,reindex,clearScroll,closePointInTime}',
      effect: 'write',
    },
    { path: 'Client().helpers.bulk', effect: 'write' },
    { path: 'Client().{indices,ingest,snapshot,ilm,tasks}.*', effect: 'write' },
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
    {
      path: 'Client().{search,index,bulk,update,get,delete}',
      kind: 'client-option',
      option: { argument: 1, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
  ],
  timeoutOptions: [
    { path: 'Client', option: { argument: 0, key: 'requestTimeout' } },
    { path: 'Client().*', option: { argument: 1, key: 'requestTimeout' } },
  ],
  same: [{ path: '@nestjs/elasticsearch#ElasticsearchService()', as: '@elastic/elasticsearch#Client()' }],
  defaults: {
    version: '9.4.3',
    attempts: 4,
    on: 'HTTP 502, 503, 504 (at once, no delay), connection errors (1 s, 2 s, 4 s backoff once every node was tried); every method; NOT 429, 500; NOT timeouts (retryOnTimeout: false); not stream bodies',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'maxRetries, retryOnTimeout, retryBackoff in new Client() or per call',
    timeoutOption: 'requestTimeout in new Client() or per call',
    regionOption: 'node(s) / cloud.id',
    idempotency: 'sends no idempotency key',
    notes:
      'No request timeout by default in v9: undici limits are set to 0, so a silent node is waited for without limit. An index() without id that is retried after a lost connection can create two documents. Against a server that accepts and never answers it waits for ever.',
    source: [
      '@elastic/elasticsearch/lib/client.js:135',
      '@elastic/transport/lib/Transport.js:247',
      '@elastic/transport/lib/connection/UndiciConnection.js:54',
      '@elastic/transport/lib/connection/UndiciConnection.js:56',
      '@elastic/transport/lib/Transport.js:569',
      '@elastic/transport/lib/Transport.js:248',
      '@elastic/transport/lib/Transport.js:651',
      '@elastic/transport/lib/Transport.js:771',
    ],
    alsoFor: ['@elastic/elasticsearch-serverless', '@nestjs/elasticsearch'],
  },
  errors: [
    {
      name: 'NoLivingConnectionsError',
      means: 'No node of the cluster can be used.',
      again: 'later',
      action: 'Check the addresses and whether the nodes run.',
      source: '@elastic/transport/lib/errors.js:67',
    },
    {
      name: 'ProductNotSupportedError',
      means: 'The server is no Elasticsearch that this client supports.',
      again: 'no',
      action: 'Compare client and server.',
      source: '@elastic/transport/lib/errors.js:195',
    },
    {
      name: 'circuit_breaking_exception',
      means: 'The node would need more memory than its circuit breakers allow.',
      again: 'later',
      action: 'Ask for less at once; look at the memory of the nodes.',
      source: 'https://www.elastic.co/guide/en/elasticsearch/reference/current/circuit-breaker-errors.html',
    },
    {
      name: 'es_rejected_execution_exception',
      means: 'The queue of a thread pool is full.',
      again: 'later',
      action: 'Send fewer requests at once.',
      source:
        'https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/common/util/concurrent/EsRejectedExecutionException.java',
    },
  ],
} as const satisfies Library;
