import type { Library } from '../../model/library.ts';

export default {
  id: 'teller-api',
  packages: [],
  purpose: 'Accounts at banks.',
  system: {
    name: 'Teller Banking',
    kind: 'payment',
    vendor: 'Teller',
    hosting: 'saas',
  },
  hosts: ['api.teller.io'],
} as const satisfies Library;
