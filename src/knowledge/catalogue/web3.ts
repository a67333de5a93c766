import type { Library } from '../../model/library.ts';

export default {
  id: 'web3',
  packages: ['web3'],
  purpose: 'Client of nodes of Ethereum, and its wallets and contracts.',
  clients: [
    {
      path: '{default,Web3}()',
      url: {
        argument: 0,
      },
    },
    {
      path: '{providers,Web3.providers}.{HttpProvider,WebsocketProvider,WebSocketProvider}()',
      url: {
        argument: 0,
      },
    },
    {
      path: 'HttpProvider()',
      url: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{default,Web3}().eth.{getBalance,getBlock,getBlockNumber,getBlockTransactionCount,getChainId,getCode,getGasPrice,getPastLogs,getProtocolVersion,getStorageAt,getTransaction,getTransactionCount,getTransactionReceipt,call,estimateGas,getAccounts,getFeeHistory,getNodeInfo,isSyncing}',
      effect: 'read',
    },
    {
      path: '{default,Web3}().eth.{sendTransaction,sendSignedTransaction}',
      effect: 'write',
    },
    {
      path: '{default,Web3}().eth.net.{getId,isListening,getPeerCount}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
