import type { Library } from '../../model/library.ts';

export default {
  id: 'nowpayments-api',
  packages: [],
  purpose: 'Payments in crypto-currencies.',
  system: {
    name: 'NOWPayments',
    kind: 'payment',
    vendor: 'NOWPayments',
    hosting: 'saas',
  },
  hosts: ['*.nowpayments.io'],
} as const satisfies Library;
