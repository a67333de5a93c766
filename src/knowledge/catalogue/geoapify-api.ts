import type { Library } from '../../model/library.ts';

export default {
  id: 'geoapify-api',
  packages: [],
  purpose: 'Maps, geocoding and routes.',
  system: {
    name: 'Geoapify',
    kind: 'http-api',
    vendor: 'Geoapify',
    hosting: 'saas',
  },
  hosts: ['*.geoapify.com'],
} as const satisfies Library;
