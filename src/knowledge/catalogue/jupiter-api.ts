import type { Library } from '../../model/library.ts';

export default {
  id: 'jupiter-api',
  packages: [],
  purpose: 'Exchange of tokens on Solana.',
  system: {
    name: 'Jupiter Exchange',
    kind: 'http-api',
    vendor: 'Jupiter',
    hosting: 'saas',
  },
  hosts: ['*.jup.ag'],
} as const satisfies Library;
