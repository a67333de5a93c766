import type { Library } from '../../model/library.ts';

export default {
  id: 'pirsch-api',
  packages: [],
  purpose: 'Visits.',
  system: {
    name: 'Pirsch',
    kind: 'analytics',
    vendor: 'Pirsch',
    hosting: 'saas',
  },
  hosts: ['api.pirsch.io'],
} as const satisfies Library;
