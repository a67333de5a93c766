import type { Library } from '../../model/library.ts';

export default {
  id: 'etherscan-api',
  packages: [],
  purpose: 'Blocks and transactions of Ethereum.',
  system: {
    name: 'Etherscan',
    kind: 'http-api',
    vendor: 'Etherscan',
    hosting: 'saas',
  },
  hosts: ['*.etherscan.io'],
} as const satisfies Library;
