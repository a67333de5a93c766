import type { Library } from '../../model/library.ts';

export default {
  id: 'helius-api',
  packages: [],
  purpose: 'Nodes of Solana.',
  system: {
    name: 'Helius',
    kind: 'http-api',
    vendor: 'Helius',
    hosting: 'saas',
  },
  hosts: ['*.helius-rpc.com', 'api.helius.xyz'],
} as const satisfies Library;
