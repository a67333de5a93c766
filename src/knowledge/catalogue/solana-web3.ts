import type { Library } from '../../model/library.ts';

export default {
  id: 'solana-web3',
  packages: ['@solana/web3.js'],
  purpose: 'Client of Solana.',
  system: { name: 'Solana', kind: 'http-api', vendor: 'Solana', hosting: 'saas' },
  clients: [{ path: 'Connection()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    { path: 'Connection().get*', effect: 'read' },
    { path: 'Connection().{confirmTransaction,isBlockhashValid,simulateTransaction}', effect: 'read' },
    {
      path: 'Connection().{sendTransaction,sendRawTransaction,sendEncodedTransaction,requestAirdrop}',
      effect: 'write',
    },
    { path: '{sendAndConfirmTransaction,sendAndConfirmRawTransaction}', effect: 'write' },
    { path: 'Connection().on*', effect: 'consume' },
  ],
} as const satisfies Library;
