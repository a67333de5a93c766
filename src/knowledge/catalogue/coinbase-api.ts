import type { Library } from '../../model/library.ts';

export default {
  id: 'coinbase-api',
  packages: [],
  purpose: 'Accounts, rates and sign-in with Coinbase.',
  system: {
    name: 'Coinbase',
    kind: 'http-api',
    vendor: 'Coinbase',
    hosting: 'saas',
  },
  hosts: ['*.coinbase.com'],
} as const satisfies Library;
