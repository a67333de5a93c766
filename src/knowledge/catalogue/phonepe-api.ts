import type { Library } from '../../model/library.ts';

export default {
  id: 'phonepe-api',
  packages: [],
  purpose: 'Payments in India.',
  system: {
    name: 'PhonePe',
    kind: 'payment',
    vendor: 'PhonePe',
    hosting: 'saas',
  },
  hosts: ['*.phonepe.com'],
} as const satisfies Library;
