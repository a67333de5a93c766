import type { Library } from '../../model/library.ts';

export default {
  id: 'enablebanking-api',
  packages: [],
  purpose: 'Accounts at banks.',
  system: {
    name: 'Enable Banking',
    kind: 'payment',
    vendor: 'Enable Banking',
    hosting: 'saas',
  },
  hosts: ['api.enablebanking.com'],
} as const satisfies Library;
