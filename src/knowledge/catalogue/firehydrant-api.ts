import type { Library } from '../../model/library.ts';

export default {
  id: 'firehydrant-api',
  packages: [],
  purpose: 'Incidents.',
  system: {
    name: 'FireHydrant',
    kind: 'monitoring',
    vendor: 'FireHydrant',
    hosting: 'saas',
  },
  hosts: ['api.firehydrant.io'],
} as const satisfies Library;
