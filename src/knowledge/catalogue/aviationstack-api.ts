import type { Library } from '../../model/library.ts';

export default {
  id: 'aviationstack-api',
  packages: [],
  purpose: 'Flights.',
  system: {
    name: 'aviationstack',
    kind: 'http-api',
    vendor: 'APILayer',
    hosting: 'saas',
  },
  hosts: ['api.aviationstack.com'],
} as const satisfies Library;
