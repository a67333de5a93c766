import type { Library } from '../../model/library.ts';

export default {
  id: 'solana-api',
  packages: [],
  purpose: 'Public nodes of Solana.',
  system: {
    name: 'Solana',
    kind: 'http-api',
    vendor: 'Solana',
    hosting: 'saas',
  },
  hosts: ['api.*.solana.com'],
} as const satisfies Library;
