import type { Library } from '../../model/library.ts';

export default {
  id: 'chroma',
  packages: ['chromadb'],
  purpose: 'Client of Chroma, vector database.',
  system: {
    name: 'Chroma',
    kind: 'search',
    vendor: 'Chroma',
    hosting: 'either',
  },
  hosts: ['*.trychroma.com'],
  clients: [
    { path: 'ChromaClient()', options: { argument: 0 }, url: { argument: 0, key: 'path' } },
    { path: 'CloudClient()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'ChromaClient().{getCollection,listCollections,heartbeat}', effect: 'read' },
    { path: 'ChromaClient().getCollection().{query,get,count,peek}', effect: 'read' },
    { path: 'ChromaClient().{createCollection,getOrCreateCollection,deleteCollection}', effect: 'write' },
    { path: 'ChromaClient().getCollection().{add,upsert,update,delete}', effect: 'write' },
  ],
  same: [
    { path: 'chromadb#CloudClient()', as: 'chromadb#ChromaClient()' },
    {
      path: 'chromadb#ChromaClient().{createCollection,getOrCreateCollection}()',
      as: 'chromadb#ChromaClient().getCollection()',
    },
    { path: 'chromadb#Collection()', as: 'chromadb#ChromaClient().getCollection()' },
  ],
  defaults: {
    version: '3.5.0',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'fetchOptions.signal (no timeout option)',
    regionOption:
      'host/port/ssl, CloudClient -> api.trychroma.com; tenant, database (env CHROMA_TENANT, CHROMA_DATABASE)',
    idempotency: 'sends no idempotency key',
    notes:
      'Network failures are replaced by ChromaConnectionError; the cause is dropped. A server that accepts and never answers is given up after 300 s.',
    source: ['chromadb/dist/chromadb.mjs:4646', 'chromadb/dist/chromadb.mjs:4653', 'chromadb/dist/chromadb.mjs:5324'],
    limitOfNode: true,
  },
} as const satisfies Library;
