import type { Library } from '../../model/library.ts';

export default {
  id: 'viem',
  packages: ['viem'],
  purpose: 'Client of Ethereum and other chains of its kind.',
  system: { name: 'Ethereum node', aliases: ['Ethereum', 'EVM node'], kind: 'http-api', hosting: 'either' },
  clients: [
    { path: '{createPublicClient,createWalletClient,createClient,createTestClient}()', options: { argument: 0 } },
    { path: '{http,webSocket}()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: '{createPublicClient,createWalletClient}().get*', effect: 'read' },
    {
      path: 'createPublicClient().{call,readContract,multicall,simulateContract,simulateBlocks,simulateCalls,estimateGas,estimateContractGas,estimateFeesPerGas,estimateMaxPriorityFeePerGas,waitForTransactionReceipt,verifyMessage,verifyTypedData,verifySiweMessage,createAccessList,prepareTransactionRequest}',
      effect: 'read',
    },
    { path: '{createPublicClient,createWalletClient}().{sendRawTransaction,sendRawTransactionSync}', effect: 'write' },
    {
      path: 'createWalletClient().{sendTransaction,sendTransactionSync,writeContract,writeContractSync,deployContract,sendCalls,sendCallsSync}',
      effect: 'write',
    },
    {
      path: 'createWalletClient().{requestAddresses,requestPermissions,switchChain,addChain,watchAsset,prepareTransactionRequest,signMessage,signTypedData,signTransaction}',
      effect: 'call',
    },
    { path: 'createPublicClient().watch*', effect: 'consume' },
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
