import type { Library } from '../../model/library.ts';

export default {
  id: 'connectrpc',
  packages: [
    '@connectrpc/connect',
    '@connectrpc/connect-node',
    '@connectrpc/connect-web',
    '@connectrpc/connect-fastify',
    '@connectrpc/connect-express',
    '@connectrpc/connect-next',
  ],
  purpose: 'Connect, gRPC and gRPC-web client and server.',
  namedMaps: [{ path: 'ConnectRouter().service', kind: 'rpc', group: { argument: 0 }, map: { argument: 1 } }],
  clients: [
    { path: 'createClient()' },
    { path: 'createConnectTransport()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } },
    { path: 'createGrpcTransport()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } },
    { path: 'createGrpcWebTransport()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } },
  ],
  outbound: [{ path: 'createClient().*', effect: 'call' }],
  same: [
    { path: '@connectrpc/connect#createPromiseClient', as: '@connectrpc/connect#createClient' },
    { path: '@connectrpc/connect#createConnectRouter()', as: '@connectrpc/connect#ConnectRouter()' },
    { path: '@connectrpc/connect#ConnectRouter().{service,rpc}()', as: '@connectrpc/connect#ConnectRouter()' },
    { path: '@connectrpc/connect-node#connectNodeAdapter<0.routes.0>', as: '@connectrpc/connect#ConnectRouter()' },
    {
      path: '@connectrpc/connect-express#expressConnectMiddleware<0.routes.0>',
      as: '@connectrpc/connect#ConnectRouter()',
    },
    { path: '@connectrpc/connect-next#nextJsApiRouter<0.routes.0>', as: '@connectrpc/connect#ConnectRouter()' },
  ],
  defaults: {
    version: '2.2.0',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'defaultTimeoutMs (transport) or timeoutMs (call options)',
    regionOption: null,
    idempotency: 'not examined',
    notes: '',
    source: [
      '@connectrpc/connect/dist/cjs/protocol-connect/transport.js:62',
      '@connectrpc/connect/dist/cjs/protocol/transport-options.d.ts:97',
      '@connectrpc/connect/dist/cjs/protocol/signals.js:68',
    ],
    alsoFor: ['@connectrpc/connect-node', '@connectrpc/connect-web', '@connectrpc/connect-next'],
  },
} as const satisfies Library;
