import type { Library } from '../../model/library.ts';

export default {
  id: 'meilisearch',
  packages: ['meilisearch', '@meilisearch/instant-meilisearch'],
  purpose: 'Client of Meilisearch.',
  system: {
    name: 'Meilisearch',
    kind: 'search',
    vendor: 'Meilisearch',
    hosting: 'either',
  },
  hosts: ['*.meilisearch.io'],
  clients: [
    { path: 'Meilisearch()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'instantMeiliSearch()', options: { argument: 2 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'Meilisearch().index().{search,searchGet,getDocument,getDocuments,getStats,getSettings}', effect: 'read' },
    { path: 'Meilisearch().{multiSearch,getIndexes,getIndex,getStats,health,isHealthy}', effect: 'read' },
    {
      path: 'Meilisearch().index().{addDocuments,addDocumentsInBatches,updateDocuments,updateDocumentsInBatches,deleteDocument,deleteDocuments,deleteAllDocuments,updateSettings,updateFilterableAttributes,updateSortableAttributes,updateSearchableAttributes}',
      effect: 'write',
    },
    { path: 'Meilisearch().{createIndex,deleteIndex,updateIndex,swapIndexes,createKey}', effect: 'write' },
  ],
  same: [
    { path: 'meilisearch#MeiliSearch', as: 'meilisearch#Meilisearch' },
    { path: 'meilisearch#Meilisearch().getIndex()', as: 'meilisearch#Meilisearch().index()' },
  ],
  defaults: {
    version: '0.62.0',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'timeout (ms) in config; waitForTask: defaultWaitOptions {timeout 5000, interval 50}',
    regionOption: 'host',
    idempotency: 'sends no idempotency key',
    notes:
      'Writes only enqueue a task; .waitTask() gives up after 5 s by default although the task may still succeed. A server that accepts and never answers is given up after 300 s.',
    source: ['meilisearch/dist/index.js:345', 'meilisearch/dist/index.js:348', 'meilisearch/dist/index.js:429'],
    alsoFor: ['@meilisearch/instant-meilisearch'],
    limitOfNode: true,
  },
  errors: [
    {
      name: 'index_not_found',
      means: 'The index does not exist.',
      again: 'no',
      action: 'Create it first.',
      source: 'https://www.meilisearch.com/docs/reference/errors/error_codes',
    },
    {
      name: 'invalid_api_key',
      means: 'The API key is not valid, or may not do this.',
      again: 'no',
      action: 'Check the key.',
      source: 'https://www.meilisearch.com/docs/reference/errors/error_codes',
    },
    {
      name: 'no_space_left_on_device',
      means: 'The disk is full.',
      again: 'later',
      action: 'Free or add disk space.',
      source: 'https://www.meilisearch.com/docs/reference/errors/error_codes',
    },
    {
      name: 'too_many_search_requests',
      means: 'Too many searches at once.',
      again: 'later',
      action: 'Wait as many seconds as Retry-After says, and send fewer at once.',
      source: 'https://www.meilisearch.com/docs/reference/errors/error_codes',
    },
  ],
} as const satisfies Library;
