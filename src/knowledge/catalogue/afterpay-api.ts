import type { Library } from '../../model/library.ts';

export default {
  id: 'afterpay-api',
  packages: [],
  purpose: 'Payment in parts.',
  system: {
    name: 'Afterpay',
    kind: 'payment',
    vendor: 'Block',
    hosting: 'saas',
  },
  hosts: ['*.afterpay.com'],
} as const satisfies Library;
