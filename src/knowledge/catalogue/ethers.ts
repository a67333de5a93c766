import type { Library } from '../../model/library.ts';

export default {
  id: 'ethers',
  packages: ['ethers'],
  purpose: 'Client of Ethereum and other chains of its kind.',
  system: { name: 'Ethereum node', aliases: ['Ethereum', 'EVM node'], kind: 'http-api', hosting: 'either' },
  clients: [
    {
      path: '{JsonRpcProvider,StaticJsonRpcProvider,WebSocketProvider,AlchemyProvider,InfuraProvider,EtherscanProvider,QuickNodeProvider,AnkrProvider,CloudflareProvider}()',
      options: { argument: 2 },
      url: { argument: 0 },
    },
    { path: '{BrowserProvider,Web3Provider,FallbackProvider}()' },
    { path: 'getDefaultProvider()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'JsonRpcProvider().{getBlock,getBlockNumber,getBlockWithTransactions,getBalance,getCode,getStorage,getLogs,getNetwork,getFeeData,getGasPrice,getTransaction,getTransactionCount,getTransactionReceipt,getTransactionResult,estimateGas,call,resolveName,lookupAddress,getResolver,getAvatar,waitForTransaction,waitForBlock}',
      effect: 'read',
    },
    { path: 'Wallet().{getNonce,estimateGas,call,getBalance,getTransactionCount,resolveName}', effect: 'read' },
    { path: 'Contract().{queryFilter,getDeployedCode,waitForDeployment}', effect: 'read' },
    { path: 'JsonRpcProvider().send', effect: 'call' },
    { path: 'Contract().*', effect: 'call' },
    { path: 'JsonRpcProvider().broadcastTransaction', effect: 'write' },
    { path: 'Wallet().sendTransaction', effect: 'write' },
    { path: 'ContractFactory().deploy', effect: 'write' },
    { path: 'JsonRpcProvider().{on,once}', effect: 'consume' },
  ],
  local: [
    'Contract().{connect,attach,getFunction,getEvent,getAddress,on,once,off,removeAllListeners,listeners,listenerCount}',
  ],
  same: [
    {
      path: 'ethers#{ethers.JsonRpcProvider,providers.JsonRpcProvider,ethers.providers.JsonRpcProvider}',
      as: 'ethers#JsonRpcProvider',
    },
    {
      path: 'ethers#{ethers.StaticJsonRpcProvider,providers.StaticJsonRpcProvider,ethers.providers.StaticJsonRpcProvider}',
      as: 'ethers#StaticJsonRpcProvider',
    },
    {
      path: 'ethers#{ethers.WebSocketProvider,providers.WebSocketProvider,ethers.providers.WebSocketProvider}',
      as: 'ethers#WebSocketProvider',
    },
    {
      path: 'ethers#{ethers.Web3Provider,providers.Web3Provider,ethers.providers.Web3Provider}',
      as: 'ethers#Web3Provider',
    },
    {
      path: 'ethers#{ethers.AlchemyProvider,providers.AlchemyProvider,ethers.providers.AlchemyProvider}',
      as: 'ethers#AlchemyProvider',
    },
    {
      path: 'ethers#{ethers.InfuraProvider,providers.InfuraProvider,ethers.providers.InfuraProvider}',
      as: 'ethers#InfuraProvider',
    },
    {
      path: 'ethers#{ethers.EtherscanProvider,providers.EtherscanProvider,ethers.providers.EtherscanProvider}',
      as: 'ethers#EtherscanProvider',
    },
    {
      path: 'ethers#{ethers.BrowserProvider,providers.BrowserProvider,ethers.providers.BrowserProvider}',
      as: 'ethers#BrowserProvider',
    },
    {
      path: 'ethers#{ethers.FallbackProvider,providers.FallbackProvider,ethers.providers.FallbackProvider}',
      as: 'ethers#FallbackProvider',
    },
    { path: 'ethers#ethers.Contract', as: 'ethers#Contract' },
    { path: 'ethers#ethers.ContractFactory', as: 'ethers#ContractFactory' },
    { path: 'ethers#ethers.Wallet', as: 'ethers#Wallet' },
    { path: 'ethers#ethers.getDefaultProvider', as: 'ethers#getDefaultProvider' },
    {
      path: 'ethers#{StaticJsonRpcProvider,WebSocketProvider,Web3Provider,AlchemyProvider,InfuraProvider,EtherscanProvider,QuickNodeProvider,AnkrProvider,CloudflareProvider,BrowserProvider,FallbackProvider,getDefaultProvider}()',
      as: 'ethers#JsonRpcProvider()',
    },
  ],
} as const satisfies Library;
