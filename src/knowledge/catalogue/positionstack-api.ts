import type { Library } from '../../model/library.ts';

export default {
  id: 'positionstack-api',
  packages: [],
  purpose: 'Geocoding.',
  system: {
    name: 'positionstack',
    kind: 'http-api',
    vendor: 'APILayer',
    hosting: 'saas',
  },
  hosts: ['api.positionstack.com'],
} as const satisfies Library;
