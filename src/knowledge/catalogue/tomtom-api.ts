import type { Library } from '../../model/library.ts';

export default {
  id: 'tomtom-api',
  packages: [],
  purpose: 'Maps, geocoding and routes.',
  system: {
    name: 'TomTom',
    kind: 'http-api',
    vendor: 'TomTom',
    hosting: 'saas',
  },
  hosts: ['api.tomtom.com'],
} as const satisfies Library;
