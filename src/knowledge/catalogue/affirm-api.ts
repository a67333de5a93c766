import type { Library } from '../../model/library.ts';

export default {
  id: 'affirm-api',
  packages: [],
  purpose: 'Payment in parts.',
  system: {
    name: 'Affirm',
    kind: 'payment',
    vendor: 'Affirm',
    hosting: 'saas',
  },
  hosts: ['*.affirm.com'],
} as const satisfies Library;
