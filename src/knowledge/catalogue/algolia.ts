import type { Library } from '../../model/library.ts';

export default {
  id: 'algolia',
  packages: [
    'algoliasearch',
    'algoliasearch/lite',
    '@algolia/client-search',
    'react-instantsearch',
    'instantsearch.js',
  ],
  purpose: 'Client of Algolia.',
  system: {
    name: 'Algolia',
    kind: 'search',
    vendor: 'Algolia',
    hosting: 'saas',
  },
  hosts: ['*.algolia.net', '*.algolianet.com', '*.algolia.io'],
  clients: [
    { path: 'default()', options: { argument: 2 } },
    { path: 'algoliasearch()', options: { argument: 2 } },
    { path: 'liteClient()', options: { argument: 2 } },
    { path: 'searchClient()', options: { argument: 2 } },
  ],
  outbound: [
    {
      path: 'algoliasearch().{search,searchSingleIndex,searchForFacets,searchForFacetValues,getObject,getObjects,browse,browseObjects,listIndices,getSettings}',
      effect: 'read',
    },
    {
      path: 'algoliasearch().initIndex().{search,getObject,getObjects,browseObjects,searchForFacetValues}',
      effect: 'read',
    },
    {
      path: 'algoliasearch().{saveObject,saveObjects,partialUpdateObject,partialUpdateObjects,deleteObject,deleteObjects,deleteBy,clearObjects,replaceAllObjects,setSettings,batch,saveSynonyms,saveRules,deleteIndex}',
      effect: 'write',
    },
    {
      path: 'algoliasearch().initIndex().{saveObject,saveObjects,partialUpdateObject,partialUpdateObjects,deleteObject,deleteObjects,clearObjects,replaceAllObjects,setSettings}',
      effect: 'write',
    },
  ],
  same: [
    { path: 'algoliasearch#default()', as: 'algoliasearch#algoliasearch()' },
    {
      path: 'algoliasearch#{SearchClient,Algoliasearch,searchClient,liteClient}()',
      as: 'algoliasearch#algoliasearch()',
    },
    { path: 'algoliasearch/lite#{liteClient,default}()', as: 'algoliasearch#algoliasearch()' },
    { path: '@algolia/client-search#searchClient()', as: 'algoliasearch#algoliasearch()' },
  ],
  defaults: {
    version: '5.64.0',
    attempts: 4,
    on: 'goes to the next of 4 hosts on timeout, network error or any status that is not 2xx/4xx (reads AND writes); 429: 3 more tries on the same host after Retry-After or 1 s',
    backoff: 'none',
    jitter: false,
    timeoutMs: 5000,
    worstCaseMs: 32000,
    retryOption: 'hosts (number of hosts = tries), maxRateLimitRetries',
    timeoutOption: 'timeouts: {connect 2000, read 5000, write 30000} in options',
    regionOption: 'appId, hosts; region for analytics/insights clients',
    idempotency: 'sends no idempotency key; a re-sent saveObject without objectID creates a second record',
    notes:
      'In Node the 2 s "connect" timer is cleared only by the response event, so it limits the time to the FIRST BYTE: a write that takes > 2 s to answer is aborted and re-sent to the next host. Timeouts grow x1, x4, x5, x6. If headers come and the body stalls: reads up to 112 s, writes 512 s. waitForTask gives up after 100 polls. A server that accepts and never answers is given up after 32 s.',
    source: [
      '@algolia/client-search/dist/builds/node.cjs:4049',
      '@algolia/client-search/dist/builds/node.cjs:4050',
      '@algolia/client-search/dist/builds/node.cjs:4051',
      '@algolia/client-common/dist/common.cjs:851',
      '@algolia/client-common/dist/common.cjs:751',
      '@algolia/client-common/dist/common.cjs:821',
      '@algolia/requester-node-http/dist/requester.http.cjs:128',
      '@algolia/requester-node-http/dist/requester.http.cjs:134',
      '@algolia/client-search/dist/builds/node.cjs:35',
      '@algolia/client-search/dist/builds/node.cjs:151',
    ],
    alsoFor: ['algoliasearch'],
  },
  errors: [
    {
      name: 'RetryError',
      means: 'No host of Algolia could be reached.',
      again: 'later',
      action: 'Check the application id and the network.',
      source: '@algolia/client-common/dist/common.js:486',
    },
  ],
} as const satisfies Library;
