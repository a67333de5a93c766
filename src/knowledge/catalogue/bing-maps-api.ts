import type { Library } from '../../model/library.ts';

export default {
  id: 'bing-maps-api',
  packages: [],
  purpose: 'Maps, geocoding and routes.',
  system: {
    name: 'Bing Maps',
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['dev.virtualearth.net'],
} as const satisfies Library;
