import type { Library } from '../../model/library.ts';

export default {
  id: 'pendo-api',
  packages: [],
  purpose: 'Counts what users do and guides them.',
  system: {
    name: 'Pendo',
    kind: 'analytics',
    vendor: 'Pendo',
    hosting: 'saas',
  },
  hosts: ['*.pendo.io'],
} as const satisfies Library;
