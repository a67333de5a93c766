import type { Library } from '../../model/library.ts';

export default {
  id: 'vector-pinecone',
  packages: ['@pinecone-database/pinecone', '@langchain/pinecone'],
  purpose: 'Client of Pinecone, vector database.',
  system: {
    name: 'Pinecone',
    kind: 'search',
    vendor: 'Pinecone',
    hosting: 'saas',
  },
  hosts: ['*.pinecone.io'],
  clients: [
    { path: 'Pinecone()', options: { argument: 0 } },
    { path: 'PineconeStore()' },
    { path: 'PineconeStore.fromExistingIndex()', options: { argument: 1 } },
    { path: 'PineconeStore.fromDocuments()', options: { argument: 2 } },
    { path: 'PineconeStore.fromTexts()', options: { argument: 3 } },
  ],
  outbound: [
    {
      path: 'PineconeStore().{similaritySearch,similaritySearchWithScore,similaritySearchVectorWithScore,maxMarginalRelevanceSearch}',
      effect: 'read',
    },
    { path: 'PineconeStore().{addDocuments,addVectors,delete}', effect: 'write' },
    { path: 'Pinecone().{listIndexes,describeIndex}', effect: 'read' },
    { path: 'Pinecone().index().{query,fetch,describeIndexStats,listPaginated}', effect: 'read' },
    { path: 'Pinecone().index().namespace().{query,fetch,listPaginated}', effect: 'read' },
    { path: 'Pinecone().{createIndex,deleteIndex,configureIndex}', effect: 'write' },
    { path: 'Pinecone().index().{upsert,update,deleteOne,deleteMany,deleteAll}', effect: 'write' },
    { path: 'Pinecone().index().namespace().{upsert,update,deleteOne,deleteMany,deleteAll}', effect: 'write' },
  ],
  same: [
    {
      path: '@langchain/pinecone#PineconeStore.{fromExistingIndex,fromDocuments,fromTexts}()',
      as: '@langchain/pinecone#PineconeStore()',
    },
    { path: '@pinecone-database/pinecone#Pinecone().Index()', as: '@pinecone-database/pinecone#Pinecone().index()' },
    { path: '@pinecone-database/pinecone#Index()', as: '@pinecone-database/pinecone#Pinecone().index()' },
  ],
  defaults: {
    version: '8.2.0',
    attempts: 4,
    on: 'HTTP >=500 only, any method; NOT 429, NOT network errors',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: 'maxRetries: new Pinecone({maxRetries}) (clamped to 10)',
    timeoutOption: 'none (config.fetchApi)',
    regionOption:
      'index host / controllerHostUrl (env PINECONE_CONTROLLER_HOST); spec.serverless.region at createIndex',
    idempotency: 'sends no idempotency key',
    notes:
      'After the retries the error is PineconeMaxRetriesExceededError (original status lost). Streaming uploads use a non-retrying fetch. A server that accepts and never answers is given up after 300 s.',
    source: [
      '@pinecone-database/pinecone/dist/utils/fetch.js:131',
      '@pinecone-database/pinecone/dist/utils/fetch.js:132',
      '@pinecone-database/pinecone/dist/utils/fetch.js:133',
      '@pinecone-database/pinecone/dist/utils/fetch.js:40',
      '@pinecone-database/pinecone/dist/utils/fetch.js:15',
      '@pinecone-database/pinecone/dist/utils/fetch.js:142',
      '@pinecone-database/pinecone/dist/pinecone.js:203',
    ],
    limitOfNode: true,
    lastAfterTimeout: true,
  },
} as const satisfies Library;
