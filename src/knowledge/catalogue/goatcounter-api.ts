import type { Library } from '../../model/library.ts';

export default {
  id: 'goatcounter-api',
  packages: [],
  purpose: 'Visits.',
  system: {
    name: 'GoatCounter',
    kind: 'analytics',
    vendor: 'GoatCounter',
    hosting: 'saas',
  },
  hosts: ['*.goatcounter.com'],
} as const satisfies Library;
