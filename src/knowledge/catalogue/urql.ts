import type { Library } from '../../model/library.ts';

export default {
  id: 'urql',
  packages: ['urql', '@urql/core', '@urql/vue', '@urql/svelte', '@urql/exchange-retry'],
  purpose: 'GraphQL client.',
  clients: [
    { path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'createClient()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
  ],
  outbound: [
    { path: 'Client().{query,executeQuery,readQuery}', effect: 'read' },
    { path: 'Client().{mutation,executeMutation}', effect: 'write' },
    { path: 'Client().{subscription,executeSubscription}', effect: 'consume' },
  ],
  retryOptions: [
    {
      path: 'retryExchange',
      kind: 'client-option',
      option: { argument: 0, key: 'maxNumberAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  same: [{ path: '{urql,@urql/core,@urql/vue,@urql/svelte}#createClient()', as: '@urql/core#Client()' }],
} as const satisfies Library;
