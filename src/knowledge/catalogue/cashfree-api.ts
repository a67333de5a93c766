import type { Library } from '../../model/library.ts';

export default {
  id: 'cashfree-api',
  packages: [],
  purpose: 'Payments in India.',
  system: {
    name: 'Cashfree',
    kind: 'payment',
    vendor: 'Cashfree',
    hosting: 'saas',
  },
  hosts: ['*.cashfree.com'],
} as const satisfies Library;
