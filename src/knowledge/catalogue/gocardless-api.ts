import type { Library } from '../../model/library.ts';

export default {
  id: 'gocardless-api',
  packages: [],
  purpose: 'Payments by direct debit and data of bank accounts.',
  system: {
    name: 'GoCardless',
    kind: 'payment',
    vendor: 'GoCardless',
    hosting: 'saas',
  },
  hosts: ['*.gocardless.com'],
} as const satisfies Library;
