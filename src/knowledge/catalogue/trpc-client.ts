import type { Library } from '../../model/library.ts';

export default {
  id: 'trpc-client',
  packages: ['@trpc/client'],
  purpose: 'Client of tRPC procedures.',
  clients: [
    { path: 'createTRPCClient()', answered: 0 },
    { path: 'httpBatchLink()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'httpLink()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'httpBatchStreamLink()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'createWSClient()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
  ],
  outbound: [
    { path: 'createTRPCClient().*.{query,mutate,subscribe}', effect: 'call' },
    { path: 'createTRPCClient().*.*.{query,mutate,subscribe}', effect: 'call' },
    { path: 'createTRPCClient().*.*.*.{query,mutate,subscribe}', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'retryLink',
      kind: 'client-option',
      option: { argument: 0, key: 'retry' },
      counts: 'switch',
      backoff: 'none',
      jitter: false,
      backoffOption: { argument: 0, key: 'retryDelayMs' },
    },
  ],
  same: [{ path: '@trpc/client#createTRPCProxyClient()', as: '@trpc/client#createTRPCClient()' }],
  defaults: {
    version: '11.25.2',
    attempts: 1,
    on: 'nothing on http links; retryLink({retry}) decides itself (no default limit, no delay unless retryDelayMs); wsLink reconnects without limit: 0, 2 s, 4 s … 30 s',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: 'retryLink({retry, retryDelayMs}); createWSClient({retryDelayMs})',
    timeoutOption: 'none (signal per call)',
    regionOption: 'url of the link',
    idempotency: 'sends no idempotency key',
    notes:
      'httpBatchLink puts several procedures in one request: one failure or hang holds all of them. A server that accepts and never answers is given up after 300 s.',
    source: [
      '@trpc/client/dist/index.cjs:555',
      '@trpc/client/dist/index.cjs:567',
      '@trpc/client/dist/wsLink-BgncVFHX.cjs:34',
      '@trpc/client/dist/httpBatchLink-VjOVPXkI.cjs:154',
    ],
    limitOfNode: true,
  },
} as const satisfies Library;
