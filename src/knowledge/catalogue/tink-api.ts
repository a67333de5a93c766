import type { Library } from '../../model/library.ts';

export default {
  id: 'tink-api',
  packages: [],
  purpose: 'Accounts at banks.',
  system: {
    name: 'Tink',
    kind: 'payment',
    vendor: 'Visa',
    hosting: 'saas',
  },
  hosts: ['api.tink.com'],
} as const satisfies Library;
