import type { Library } from '../../model/library.ts';

export default {
  id: 'coinbase-commerce-api',
  packages: [],
  purpose: 'Payments in crypto-currencies.',
  system: {
    name: 'Coinbase Commerce',
    kind: 'payment',
    vendor: 'Coinbase',
    hosting: 'saas',
  },
  hosts: ['api.commerce.coinbase.com', 'commerce.coinbase.com'],
} as const satisfies Library;
