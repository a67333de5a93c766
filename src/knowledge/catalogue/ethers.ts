import type { Library } from '../../model/library.ts';

export default {
  id: 'ethers',
  packages: ['ethers'],
  purpose: 'Client of nodes of Ethereum, and its wallets and contracts.',
  clients: [
    {
      path: '{JsonRpcProvider,providers.JsonRpcProvider,providers.StaticJsonRpcProvider,providers.JsonRpcBatchProvider,WebSocketProvider,providers.WebSocketProvider}()',
      url: {
        argument: 0,
      },
    },
    {
      path: 'ethers.{JsonRpcProvider,WebSocketProvider}()',
      url: {
        argument: 0,
      },
    },
    {
      path: 'ethers.providers.{JsonRpcProvider,StaticJsonRpcProvider,JsonRpcBatchProvider,WebSocketProvider}()',
      url: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'JsonRpcProvider().{getBlockNumber,getNetwork,getFeeData,getGasPrice,estimateGas,call,getBalance,getTransactionCount,getCode,getStorage,getStorageAt,getBlock,getBlockWithTransactions,getTransaction,getTransactionReceipt,getTransactionResult,getLogs,resolveName,lookupAddress,getResolver,getAvatar,waitForTransaction,waitForBlock}',
      effect: 'read',
    },
    {
      path: 'JsonRpcProvider().{broadcastTransaction,sendTransaction}',
      effect: 'write',
    },
    {
      path: 'JsonRpcProvider().send',
      effect: 'call',
    },
  ],
  same: [
    {
      path: 'ethers#{WebSocketProvider,providers.JsonRpcProvider,providers.StaticJsonRpcProvider,providers.JsonRpcBatchProvider,providers.WebSocketProvider}()',
      as: 'ethers#JsonRpcProvider()',
    },
    {
      path: 'ethers#ethers.{JsonRpcProvider,WebSocketProvider}()',
      as: 'ethers#JsonRpcProvider()',
    },
    {
      path: 'ethers#ethers.providers.{JsonRpcProvider,StaticJsonRpcProvider,JsonRpcBatchProvider,WebSocketProvider}()',
      as: 'ethers#JsonRpcProvider()',
    },
  ],
} as const satisfies Library;
