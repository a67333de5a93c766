import type { Library } from '../../model/library.ts';

export default {
  id: 'authorize-net-api',
  packages: [],
  purpose: 'Payments.',
  system: {
    name: 'Authorize.net',
    kind: 'payment',
    vendor: 'Visa',
    hosting: 'saas',
  },
  hosts: ['*.authorize.net'],
} as const satisfies Library;
