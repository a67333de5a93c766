import type { Library } from '../../model/library.ts';

export default {
  id: 'flutterwave-api',
  packages: [],
  purpose: 'Payments in Africa.',
  system: {
    name: 'Flutterwave',
    kind: 'payment',
    vendor: 'Flutterwave',
    hosting: 'saas',
  },
  hosts: ['*.flutterwave.com'],
} as const satisfies Library;
