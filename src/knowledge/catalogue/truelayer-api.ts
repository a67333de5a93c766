import type { Library } from '../../model/library.ts';

export default {
  id: 'truelayer-api',
  packages: [],
  purpose: 'Accounts and payments at banks.',
  system: {
    name: 'TrueLayer',
    kind: 'payment',
    vendor: 'TrueLayer',
    hosting: 'saas',
  },
  hosts: ['*.truelayer.com', '*.truelayer-sandbox.com'],
} as const satisfies Library;
