import type { Library } from '../../model/library.ts';

export default {
  id: 'revolut-api',
  packages: [],
  purpose: 'Payments and business accounts.',
  system: {
    name: 'Revolut',
    kind: 'payment',
    vendor: 'Revolut',
    hosting: 'saas',
  },
  hosts: ['*.revolut.com'],
} as const satisfies Library;
