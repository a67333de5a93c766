import type { Library } from '../../model/library.ts';

export default {
  id: 'thirdweb',
  packages: ['thirdweb'],
  purpose: 'Client of thirdweb, contracts and wallets.',
  system: {
    name: 'thirdweb',
    kind: 'http-api',
    vendor: 'thirdweb',
    hosting: 'saas',
  },
  hosts: ['*.thirdweb.com'],
  clients: [
    {
      path: 'createThirdwebClient()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{sendTransaction,sendAndConfirmTransaction,sendBatchTransaction}',
      effect: 'write',
    },
    {
      path: '{readContract,waitForReceipt,simulateTransaction,estimateGas,getContractEvents}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
