import type { Library } from '../../model/library.ts';

export default {
  id: 'bitpay-api',
  packages: [],
  purpose: 'Payments in crypto currencies.',
  system: {
    name: 'BitPay',
    kind: 'payment',
    vendor: 'BitPay',
    hosting: 'saas',
  },
  hosts: ['*.bitpay.com'],
} as const satisfies Library;
