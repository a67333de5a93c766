import type { Library } from '../../model/library.ts';

export default {
  id: 'crunchbase-api',
  packages: [],
  purpose: 'Facts about companies.',
  system: {
    name: 'Crunchbase',
    kind: 'http-api',
    vendor: 'Crunchbase',
    hosting: 'saas',
  },
  hosts: ['*.crunchbase.com'],
} as const satisfies Library;
