import type { Library } from '../../model/library.ts';

export default {
  id: 'mollie-api',
  packages: [],
  purpose: 'Payments.',
  system: {
    name: 'Mollie',
    kind: 'payment',
    vendor: 'Mollie',
    hosting: 'saas',
  },
  hosts: ['*.mollie.com'],
} as const satisfies Library;
