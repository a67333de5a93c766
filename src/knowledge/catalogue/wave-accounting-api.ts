import type { Library } from '../../model/library.ts';

export default {
  id: 'wave-accounting-api',
  packages: [],
  purpose: 'Accounting.',
  system: {
    name: 'Wave Accounting',
    kind: 'http-api',
    vendor: 'Wave',
    hosting: 'saas',
  },
  hosts: ['gql.waveapps.com'],
} as const satisfies Library;
