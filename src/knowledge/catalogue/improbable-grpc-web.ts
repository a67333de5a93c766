import type { Library } from '../../model/library.ts';

export default {
  id: 'improbable-grpc-web',
  packages: ['@improbable-eng/grpc-web'],
  purpose: 'gRPC-Web client.',
  clients: [{ path: 'grpc.client()', options: { argument: 1 } }],
  defaults: {
    version: '0.15.0',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'none (only metadata grpc-timeout for the server)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'It has no option for a time limit or for tries.',
    source: ['@improbable-eng/grpc-web/dist/typings/invoke.d.ts:17'],
  },
} as const satisfies Library;
