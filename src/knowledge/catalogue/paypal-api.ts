import type { Library } from '../../model/library.ts';

export default {
  id: 'paypal-api',
  packages: [],
  purpose: 'Payments.',
  system: {
    name: 'PayPal',
    kind: 'payment',
    vendor: 'PayPal',
    hosting: 'saas',
  },
  hosts: ['*.paypal.com'],
} as const satisfies Library;
