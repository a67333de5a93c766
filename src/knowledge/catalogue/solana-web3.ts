import type { Library } from '../../model/library.ts';

export default {
  id: 'solana-web3',
  packages: ['@solana/web3.js', '@solana/kit'],
  purpose: 'Client of nodes of Solana.',
  clients: [
    {
      path: 'Connection()',
      options: {
        argument: 1,
      },
      url: {
        argument: 0,
      },
    },
    {
      path: 'createSolanaRpc()',
      options: {
        argument: 1,
      },
      url: {
        argument: 0,
      },
    },
    {
      path: 'createSolanaRpcSubscriptions()',
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
      path: 'Connection().{get,isBlockhashValid,confirmTransaction,simulateTransaction}',
      effect: 'read',
    },
    {
      path: 'Connection().get*',
      effect: 'read',
    },
    {
      path: 'Connection().{sendTransaction,sendRawTransaction,sendEncodedTransaction,requestAirdrop}',
      effect: 'write',
    },
    {
      path: 'Connection().on*',
      effect: 'consume',
    },
    {
      path: 'createSolanaRpc().{sendTransaction,requestAirdrop}().send',
      effect: 'write',
    },
    {
      path: 'createSolanaRpc().*().send',
      effect: 'call',
    },
    {
      path: 'createSolanaRpcSubscriptions().*().subscribe',
      effect: 'consume',
    },
    {
      path: '{sendAndConfirmTransaction,sendAndConfirmRawTransaction}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
