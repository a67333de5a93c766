import type { Library } from '../../model/library.ts';

export default {
  id: 'fathom-api',
  packages: [],
  purpose: 'Counts visits.',
  system: {
    name: 'Fathom',
    kind: 'analytics',
    vendor: 'Fathom',
    hosting: 'saas',
  },
  hosts: ['*.usefathom.com'],
} as const satisfies Library;
