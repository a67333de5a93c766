import type { Library } from '../../model/library.ts';

export default {
  id: 'paystack-api',
  packages: [],
  purpose: 'Payments in Africa.',
  system: {
    name: 'Paystack',
    kind: 'payment',
    vendor: 'Stripe',
    hosting: 'saas',
  },
  hosts: ['*.paystack.co'],
} as const satisfies Library;
