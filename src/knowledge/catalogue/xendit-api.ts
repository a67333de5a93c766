import type { Library } from '../../model/library.ts';

export default {
  id: 'xendit-api',
  packages: [],
  purpose: 'Payments in South-East Asia.',
  system: {
    name: 'Xendit',
    kind: 'payment',
    vendor: 'Xendit',
    hosting: 'saas',
  },
  hosts: ['*.xendit.co'],
} as const satisfies Library;
