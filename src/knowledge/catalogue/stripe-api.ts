import type { Library } from '../../model/library.ts';

export default {
  id: 'stripe-api',
  packages: [],
  purpose: 'Payments and subscriptions.',
  system: {
    name: 'Stripe',
    kind: 'payment',
    vendor: 'Stripe',
    hosting: 'saas',
  },
  hosts: ['*.stripe.com'],
} as const satisfies Library;
