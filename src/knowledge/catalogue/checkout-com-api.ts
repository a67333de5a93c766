import type { Library } from '../../model/library.ts';

export default {
  id: 'checkout-com-api',
  packages: [],
  purpose: 'Payments.',
  system: {
    name: 'Checkout.com',
    kind: 'payment',
    vendor: 'Checkout.com',
    hosting: 'saas',
  },
  hosts: ['*.checkout.com'],
} as const satisfies Library;
