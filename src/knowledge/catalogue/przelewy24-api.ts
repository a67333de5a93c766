import type { Library } from '../../model/library.ts';

export default {
  id: 'przelewy24-api',
  packages: [],
  purpose: 'Payments in Poland.',
  system: {
    name: 'Przelewy24',
    kind: 'payment',
    vendor: 'PayPro',
    hosting: 'saas',
  },
  hosts: ['*.przelewy24.pl'],
} as const satisfies Library;
