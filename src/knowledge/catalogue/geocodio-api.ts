import type { Library } from '../../model/library.ts';

export default {
  id: 'geocodio-api',
  packages: [],
  purpose: 'Geocoding of addresses in North America.',
  system: {
    name: 'Geocodio',
    kind: 'http-api',
    vendor: 'Geocodio',
    hosting: 'saas',
  },
  hosts: ['api.geocod.io'],
} as const satisfies Library;
