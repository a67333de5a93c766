import type { Library } from '../../model/library.ts';

export default {
  id: 'fixer-api',
  packages: [],
  purpose: 'Exchange rates.',
  system: {
    name: 'Fixer',
    kind: 'http-api',
    vendor: 'APILayer',
    hosting: 'saas',
  },
  hosts: ['data.fixer.io'],
} as const satisfies Library;
