import type { Library } from '../../model/library.ts';

export default {
  id: 'copper-api',
  packages: [],
  purpose: 'Customer relations.',
  system: {
    name: 'Copper CRM',
    kind: 'http-api',
    vendor: 'Copper',
    hosting: 'saas',
  },
  hosts: ['api.copper.com'],
} as const satisfies Library;
