import type { Library } from '../../model/library.ts';

export default {
  id: 'chargebee-api',
  packages: [],
  purpose: 'Subscriptions and invoices.',
  system: {
    name: 'Chargebee',
    kind: 'payment',
    vendor: 'Chargebee',
    hosting: 'saas',
  },
  hosts: ['*.chargebee.com'],
} as const satisfies Library;
