import type { Library } from '../../model/library.ts';

export default {
  id: 'midtrans-api',
  packages: [],
  purpose: 'Payments in Indonesia.',
  system: {
    name: 'Midtrans',
    kind: 'payment',
    vendor: 'GoTo',
    hosting: 'saas',
  },
  hosts: ['*.midtrans.com'],
} as const satisfies Library;
