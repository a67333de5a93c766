import type { Library } from '../../model/library.ts';

export default {
  id: 'apollo-client',
  packages: ['@apollo/client', '@apollo/client/*', 'apollo-client'],
  purpose: 'GraphQL client with a cache.',
  clients: [
    { path: 'ApolloClient()', options: { argument: 0 }, url: { argument: 0, key: 'uri' } },
    { path: 'HttpLink()', options: { argument: 0 }, url: { argument: 0, key: 'uri' } },
    { path: 'createHttpLink()', options: { argument: 0 }, url: { argument: 0, key: 'uri' } },
  ],
  outbound: [
    { path: 'ApolloClient().{query,watchQuery}', effect: 'read' },
    { path: '{useQuery,useLazyQuery,useSuspenseQuery,useBackgroundQuery}', effect: 'read' },
    { path: 'useMutation', effect: 'write' },
    { path: 'useSubscription', effect: 'consume' },
    { path: 'ApolloClient().mutate', effect: 'write' },
    { path: 'ApolloClient().subscribe', effect: 'consume' },
  ],
  retryOptions: [
    {
      path: 'RetryLink',
      kind: 'client-option',
      option: { argument: 0, key: 'attempts.max' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
      backoffOption: { argument: 0, key: 'delay' },
      jitterOption: { argument: 0, key: 'delay.jitter' },
    },
    {
      path: 'RetryLink',
      kind: 'client-option',
      option: { argument: 0, key: 'attempts' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  defaults: {
    version: '4.3.8',
    attempts: 1,
    on: 'HttpLink: nothing. RetryLink (only if added to the chain): 4 retries (max 5 attempts) on any network error, queries AND mutations; not on GraphQL errors in the result',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: 'new RetryLink({delay: {initial 300, max Infinity, jitter true}, attempts: {max 5, retryIf}})',
    timeoutOption: 'none (context.fetchOptions.signal)',
    regionOption: 'uri of HttpLink',
    idempotency: 'sends no idempotency key',
    notes:
      'attempts.max counts the FIRST try. Default RetryLink repeats mutations: pass retryIf to exclude them. A server that accepts and never answers is given up after 300 s.',
    source: [
      '@apollo/client/link/retry/retryFunction.js:2',
      '@apollo/client/link/retry/retryFunction.js:4',
      '@apollo/client/link/retry/retryFunction.js:6',
      '@apollo/client/link/retry/delayFunction.js:2',
      '@apollo/client/link/retry/retryLink.js:54',
      '@apollo/client/link/http/BaseHttpLink.js:128',
    ],
    limitOfNode: true,
  },
} as const satisfies Library;
