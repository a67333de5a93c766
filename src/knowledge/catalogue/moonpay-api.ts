import type { Library } from '../../model/library.ts';

export default {
  id: 'moonpay-api',
  packages: [],
  purpose: 'Purchase of crypto currencies.',
  system: {
    name: 'MoonPay',
    kind: 'payment',
    vendor: 'MoonPay',
    hosting: 'saas',
  },
  hosts: ['*.moonpay.com'],
} as const satisfies Library;
