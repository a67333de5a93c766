import type { Library } from '../../model/library.ts';

export default {
  id: 'omise-api',
  packages: [],
  purpose: 'Payments in Asia.',
  system: {
    name: 'Omise',
    kind: 'payment',
    vendor: 'Omise',
    hosting: 'saas',
  },
  hosts: ['*.omise.co'],
} as const satisfies Library;
