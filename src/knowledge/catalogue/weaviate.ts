import type { Library } from '../../model/library.ts';

export default {
  id: 'weaviate',
  packages: ['weaviate-client', 'weaviate-ts-client'],
  purpose: 'Client of Weaviate, vector database.',
  system: {
    name: 'Weaviate',
    kind: 'search',
    vendor: 'Weaviate',
    hosting: 'either',
  },
  hosts: ['*.weaviate.cloud', '*.weaviate.network'],
  clients: [
    { path: 'connectToWeaviateCloud()', options: { argument: 1 }, url: { argument: 0 } },
    { path: '{connectToWCD,connectToWCS}()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'connectToLocal()', options: { argument: 0 } },
    { path: 'connectToCustom()', options: { argument: 0 } },
    { path: 'client()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
  ],
  outbound: [
    { path: 'connectToCustom().collections.get().query.*', effect: 'read' },
    { path: 'connectToCustom().collections.get().generate.*', effect: 'read' },
    { path: 'connectToCustom().collections.{create,delete}', effect: 'write' },
    { path: 'connectToCustom().collections.get().data.*', effect: 'write' },
  ],
  same: [
    {
      path: 'weaviate-client#{connectToWeaviateCloud,connectToLocal,connectToWCS,connectToWCD}()',
      as: 'weaviate-client#connectToCustom()',
    },
    { path: 'weaviate-client#WeaviateClient()', as: 'weaviate-client#connectToCustom()' },
    {
      path: 'weaviate-client#connectToCustom().collections.use()',
      as: 'weaviate-client#connectToCustom().collections.get()',
    },
  ],
  defaults: {
    version: '3.12.1',
    attempts: 6,
    on: 'gRPC status UNAVAILABLE on search, aggregate, insertMany (batchObjects) and tenants get; REST calls (insert, update, schema…) and deleteMany: none',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 30000,
    worstCaseMs: 90000,
    retryOption: 'none (retryMaxAttempts is hard-coded)',
    timeoutOption: 'timeout: {init, query, insert} in SECONDS, in the connect options',
    regionOption: 'clusterURL / httpHost / grpcHost',
    idempotency: 'sends no idempotency key',
    notes:
      'Defaults: query 30 s, insert 90 s, init 2 s. The timer spans all gRPC retries, so a query never exceeds 30 s and an insert 90 s. Error texts say "30ms" for 30 seconds. Each retry prints console.warn. A server that accepts and never answers is given up after 90 s.',
    source: [
      'weaviate-client/dist/node/esm/grpc/retry.js:4',
      'weaviate-client/dist/node/esm/grpc/retry.js:5',
      'weaviate-client/dist/node/esm/connection/grpc.js:118',
      'weaviate-client/dist/node/esm/connection/grpc.js:119',
      'weaviate-client/dist/node/esm/connection/grpc.js:123',
      'weaviate-client/dist/node/esm/connection/http.js:157',
      'weaviate-client/dist/node/esm/grpc/base.js:31',
      'nice-grpc-client-middleware-retry/lib/index.js:23',
      'weaviate-client/dist/node/esm/grpc/batcher.js:62',
    ],
  },
  errors: [
    {
      name: 'WeaviateQueryError',
      means: 'A query failed.',
      again: 'depends',
      action: 'Look at its message.',
      source: 'weaviate-client/dist/node/cjs/errors.js:27',
    },
    {
      name: 'WeaviateInvalidInputError',
      means: 'An argument is not valid.',
      again: 'no',
      action: 'Correct the call.',
      source: 'weaviate-client/dist/node/cjs/errors.js:18',
    },
  ],
} as const satisfies Library;
