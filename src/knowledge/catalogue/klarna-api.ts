import type { Library } from '../../model/library.ts';

export default {
  id: 'klarna-api',
  packages: [],
  purpose: 'Payments, also by instalments.',
  system: {
    name: 'Klarna',
    kind: 'payment',
    vendor: 'Klarna',
    hosting: 'saas',
  },
  hosts: ['*.klarna.com'],
} as const satisfies Library;
