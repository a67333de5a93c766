import type { Library } from '../../model/library.ts';

export default {
  id: 'iyzico-api',
  packages: [],
  purpose: 'Payments in Turkey.',
  system: {
    name: 'iyzico',
    kind: 'payment',
    vendor: 'iyzico',
    hosting: 'saas',
  },
  hosts: ['*.iyzipay.com'],
} as const satisfies Library;
