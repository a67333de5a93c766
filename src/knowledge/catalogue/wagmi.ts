import type { Library } from '../../model/library.ts';

export default {
  id: 'wagmi',
  packages: ['wagmi'],
  purpose: 'Hooks of React for Ethereum and other chains of its kind.',
  system: { name: 'Ethereum node', aliases: ['Ethereum', 'EVM node'], kind: 'http-api', hosting: 'either' },
  clients: [
    { path: 'createConfig()', options: { argument: 0 } },
    { path: '{http,webSocket}()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    {
      path: '{useReadContract,useReadContracts,useBalance,useBlockNumber,useEnsName,useEstimateGas,useSimulateContract,useTransaction,useWaitForTransactionReceipt}',
      effect: 'read',
    },
  ],
  retryOptions: [
    {
      path: '{http,webSocket}',
      kind: 'client-option',
      option: { argument: 1, key: 'retryCount' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  timeoutOptions: [{ path: '{http,webSocket}', option: { argument: 1, key: 'timeout' } }],
} as const satisfies Library;
