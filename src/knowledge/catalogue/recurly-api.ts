import type { Library } from '../../model/library.ts';

export default {
  id: 'recurly-api',
  packages: [],
  purpose: 'Subscriptions and invoices.',
  system: {
    name: 'Recurly',
    kind: 'payment',
    vendor: 'Recurly',
    hosting: 'saas',
  },
  hosts: ['*.recurly.com'],
} as const satisfies Library;
