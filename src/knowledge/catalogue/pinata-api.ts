import type { Library } from '../../model/library.ts';

export default {
  id: 'pinata-api',
  packages: [],
  purpose: 'Stores files on IPFS.',
  system: {
    name: 'Pinata',
    kind: 'object-storage',
    vendor: 'Pinata',
    hosting: 'saas',
  },
  hosts: ['*.pinata.cloud', '*.mypinata.cloud'],
} as const satisfies Library;
