import type { Library } from '../../model/library.ts';

export default {
  id: 'adyen-api',
  packages: [],
  purpose: 'Payments.',
  system: {
    name: 'Adyen',
    kind: 'payment',
    vendor: 'Adyen',
    hosting: 'saas',
  },
  hosts: ['*.adyen.com', '*.adyenpayments.com'],
} as const satisfies Library;
