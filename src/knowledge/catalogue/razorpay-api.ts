import type { Library } from '../../model/library.ts';

export default {
  id: 'razorpay-api',
  packages: [],
  purpose: 'Payments.',
  system: {
    name: 'Razorpay',
    kind: 'payment',
    vendor: 'Razorpay',
    hosting: 'saas',
  },
  hosts: ['*.razorpay.com'],
} as const satisfies Library;
