import type { Library } from '../../model/library.ts';

export default {
  id: 'viem',
  packages: ['viem'],
  purpose: 'Client of nodes of Ethereum, and its wallets and contracts.',
  clients: [
    {
      path: '{http,webSocket}()',
      options: {
        argument: 1,
      },
      url: {
        argument: 0,
      },
    },
  ],
  retryOptions: [
    {
      path: '{http,webSocket}',
      kind: 'client-option',
      option: {
        argument: 1,
        key: 'retryCount',
      },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  timeoutOptions: [
    {
      path: '{http,webSocket}',
      option: {
        argument: 1,
        key: 'timeout',
      },
    },
  ],
} as const satisfies Library;
