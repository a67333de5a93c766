import type { Library } from '../../model/library.ts';

export default {
  id: 'graphql-request',
  packages: ['graphql-request'],
  purpose: 'GraphQL client.',
  clients: [{ path: 'GraphQLClient()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    { path: '{request,rawRequest,batchRequests}', effect: 'call', url: { argument: 0 } },
    { path: 'request', effect: 'call', url: { argument: 0, key: 'url' } },
    { path: 'GraphQLClient().{request,rawRequest,batchRequests}', effect: 'call' },
  ],
  defaults: {
    version: '7.4.0',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'signal per request / fetch in config',
    regionOption: 'url',
    idempotency: 'sends no idempotency key',
    notes:
      'GraphQL errors in a 200 answer throw ClientError (errorPolicy none). A server that accepts and never answers is given up after 300 s.',
    source: [
      'graphql-request/build/legacy/helpers/runRequest.js:24',
      'graphql-request/build/legacy/helpers/runRequest.js:20',
    ],
    limitOfNode: true,
    exceptions: [{ below: '7.0.0', version: '6.1.0', timeoutMs: null, source: ['graphql-request/package.json:66'] }],
  },
} as const satisfies Library;
