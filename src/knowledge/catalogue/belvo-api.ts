import type { Library } from '../../model/library.ts';

export default {
  id: 'belvo-api',
  packages: [],
  purpose: 'Accounts at banks in Latin America.',
  system: {
    name: 'Belvo',
    kind: 'payment',
    vendor: 'Belvo',
    hosting: 'saas',
  },
  hosts: ['*.belvo.com'],
} as const satisfies Library;
