import type { Library } from '../../model/library.ts';

export default {
  id: 'qdrant',
  packages: ['@qdrant/js-client-rest', '@langchain/qdrant'],
  purpose: 'Client of Qdrant, vector database.',
  system: {
    name: 'Qdrant',
    kind: 'search',
    vendor: 'Qdrant',
    hosting: 'either',
  },
  hosts: ['*.qdrant.io'],
  clients: [
    { path: 'QdrantClient()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'QdrantVectorStore()', options: { argument: 1 }, url: { argument: 1, key: 'url' } },
    { path: 'QdrantVectorStore.fromExistingCollection()', options: { argument: 1 }, url: { argument: 1, key: 'url' } },
    { path: 'QdrantVectorStore.fromDocuments()', options: { argument: 2 }, url: { argument: 2, key: 'url' } },
    { path: 'QdrantVectorStore.fromTexts()', options: { argument: 3 }, url: { argument: 3, key: 'url' } },
  ],
  outbound: [
    {
      path: 'QdrantVectorStore().{similaritySearch,similaritySearchWithScore,similaritySearchVectorWithScore,maxMarginalRelevanceSearch}',
      effect: 'read',
    },
    { path: 'QdrantVectorStore().{addDocuments,addVectors,delete}', effect: 'write' },
    {
      path: 'QdrantClient().{search,searchBatch,query,scroll,retrieve,recommend,count,getCollection,getCollections,collectionExists}',
      effect: 'read',
    },
    {
      path: 'QdrantClient().{upsert,delete,setPayload,overwritePayload,deletePayload,createCollection,deleteCollection,updateCollection,recreateCollection,createPayloadIndex}',
      effect: 'write',
    },
  ],
  same: [
    {
      path: '@langchain/qdrant#QdrantVectorStore.{fromExistingCollection,fromDocuments,fromTexts}()',
      as: '@langchain/qdrant#QdrantVectorStore()',
    },
  ],
  defaults: {
    version: '1.18.0',
    attempts: 1,
    on: 'nothing; 429 with retry-after becomes QdrantClientResourceExhaustedError carrying retry_after',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: 300000,
    retryOption: null,
    timeoutOption:
      'timeout: new QdrantClient({timeout}) in MILLISECONDS (the timeout field of a single call is a server-side value in seconds)',
    regionOption: 'url | host+port',
    idempotency: 'sends no idempotency key',
    notes:
      'The constructor itself sends a version check (checkCompatibility: true). A server that accepts and never answers is given up after 300 s.',
    source: [
      '@qdrant/js-client-rest/dist/cjs/qdrant-client.js:11',
      '@qdrant/js-client-rest/dist/cjs/api-client.js:29',
      '@qdrant/js-client-rest/dist/cjs/api-client.js:53',
      '@qdrant/js-client-rest/dist/cjs/dispatcher.js:11',
    ],
  },
} as const satisfies Library;
