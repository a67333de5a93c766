import type { Library } from '../../model/library.ts';

export default {
  id: 'grpc-js',
  packages: ['@grpc/grpc-js'],
  purpose: 'gRPC client and server.',
  bootstraps: [{ path: 'Server().{bindAsync,bind}', role: 'http-server', because: 'listens on a port' }],
  namedMaps: [{ path: 'Server().addService', kind: 'rpc', group: { argument: 0 }, map: { argument: 1 } }],
  clients: [
    { path: 'Client()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'makeGenericClientConstructor()()', options: { argument: 2 }, url: { argument: 0 } },
    // The services of a .proto file, in packages of up to three names.
    { path: 'loadPackageDefinition().*()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'loadPackageDefinition().*.*()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'loadPackageDefinition().*.*.*()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'loadPackageDefinition().*.*.*.*()', options: { argument: 2 }, url: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'Client().{makeUnaryRequest,makeClientStreamRequest,makeServerStreamRequest,makeBidiStreamRequest}',
      effect: 'call',
    },
    { path: 'loadPackageDefinition().*().*', effect: 'call' },
    { path: 'loadPackageDefinition().*.*().*', effect: 'call' },
    { path: 'loadPackageDefinition().*.*.*().*', effect: 'call' },
    { path: 'loadPackageDefinition().*.*.*.*().*', effect: 'call' },
  ],
  defaults: {
    version: '1.14.7',
    attempts: 1,
    on: 'no retry policy unless the service config has one; only transparent retries (call never left the client: as often as needed; refused by the server library: once)',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption:
      "'grpc.service_config' with retryPolicy, 'grpc.enable_retries' (channel options); maxAttempts capped at 5",
    timeoutOption: 'deadline (call options)',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'No deadline and no keepalive by default: a call on a silently dead connection waits for ever. Reconnect backoff 1 s .. 120 s.',
    source: [
      '@grpc/grpc-js/build/src/client-interceptors.js:252',
      '@grpc/grpc-js/build/src/retrying-call.js:150',
      '@grpc/grpc-js/build/src/retrying-call.js:94',
      '@grpc/grpc-js/build/src/retrying-call.js:487',
      '@grpc/grpc-js/build/src/transport.js:89',
      '@grpc/grpc-js/build/src/backoff-timeout.js:25',
    ],
  },
} as const satisfies Library;
