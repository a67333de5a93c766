import type { Library } from '../../model/library.ts';

export default {
  id: 'toss-payments-api',
  packages: [],
  purpose: 'Payments in Korea.',
  system: {
    name: 'Toss Payments',
    kind: 'payment',
    vendor: 'Viva Republica',
    hosting: 'saas',
  },
  hosts: ['*.tosspayments.com'],
} as const satisfies Library;
