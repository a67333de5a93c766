import type { Library } from '../../model/library.ts';

export default {
  id: 'paddle-api',
  packages: [],
  purpose: 'Payments and subscriptions, sold in the name of Paddle.',
  system: {
    name: 'Paddle',
    kind: 'payment',
    vendor: 'Paddle',
    hosting: 'saas',
  },
  hosts: ['*.paddle.com'],
} as const satisfies Library;
