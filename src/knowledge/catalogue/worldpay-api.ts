import type { Library } from '../../model/library.ts';

export default {
  id: 'worldpay-api',
  packages: [],
  purpose: 'Payments.',
  system: {
    name: 'Worldpay',
    kind: 'payment',
    vendor: 'Worldpay',
    hosting: 'saas',
  },
  hosts: ['*.worldpay.com'],
} as const satisfies Library;
