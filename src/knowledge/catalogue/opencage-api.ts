import type { Library } from '../../model/library.ts';

export default {
  id: 'opencage-api',
  packages: [],
  purpose: 'Geocoding.',
  system: {
    name: 'OpenCage',
    kind: 'http-api',
    vendor: 'OpenCage',
    hosting: 'saas',
  },
  hosts: ['api.opencagedata.com'],
} as const satisfies Library;
