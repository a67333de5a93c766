import type { Library } from '../../model/library.ts';

export default {
  id: 'lemon-squeezy-api',
  packages: [],
  purpose: 'Payments and subscriptions, sold in the name of Lemon Squeezy.',
  system: {
    name: 'Lemon Squeezy',
    kind: 'payment',
    vendor: 'Stripe',
    hosting: 'saas',
  },
  hosts: ['*.lemonsqueezy.com'],
} as const satisfies Library;
