import type { Library } from '../../model/library.ts';

export default {
  id: 'sumup-api',
  packages: [],
  purpose: 'Payments.',
  system: {
    name: 'SumUp',
    kind: 'payment',
    vendor: 'SumUp',
    hosting: 'saas',
  },
  hosts: ['*.sumup.com'],
} as const satisfies Library;
