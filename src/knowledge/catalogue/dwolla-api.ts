import type { Library } from '../../model/library.ts';

export default {
  id: 'dwolla-api',
  packages: [],
  purpose: 'Bank transfers in the United States.',
  system: {
    name: 'Dwolla',
    kind: 'payment',
    vendor: 'Dwolla',
    hosting: 'saas',
  },
  hosts: ['*.dwolla.com'],
} as const satisfies Library;
