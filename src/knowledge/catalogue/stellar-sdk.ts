import type { Library } from '../../model/library.ts';

export default {
  id: 'stellar-sdk',
  packages: ['@stellar/stellar-sdk', 'stellar-sdk'],
  purpose: 'Client of Stellar: Horizon and its RPC.',
  clients: [
    {
      path: '{Horizon,rpc,SorobanRpc}.Server()',
      options: {
        argument: 1,
      },
      url: {
        argument: 0,
      },
    },
    {
      path: 'Server()',
      options: {
        argument: 1,
      },
      url: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{Horizon.Server,Server}().{submitTransaction,submitAsyncTransaction}',
      effect: 'write',
    },
    {
      path: '{Horizon.Server,Server}().{loadAccount,fetchBaseFee,fetchTimebounds,feeStats,root}',
      effect: 'read',
    },
    {
      path: '{Horizon.Server,Server}().**.call',
      effect: 'read',
    },
    {
      path: '{Horizon.Server,Server}().**.stream',
      effect: 'consume',
    },
    {
      path: '{rpc,SorobanRpc}.Server().{sendTransaction,requestAirdrop,fundAddress}',
      effect: 'write',
    },
    {
      path: '{rpc,SorobanRpc}.Server().{get,simulateTransaction,prepareTransaction,pollTransaction}',
      effect: 'read',
    },
    {
      path: '{rpc,SorobanRpc}.Server().get*',
      effect: 'read',
    },
  ],
} as const satisfies Library;
