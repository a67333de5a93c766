import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-maps-api',
  packages: [],
  purpose: 'Maps, geocoding and routes.',
  system: {
    name: 'Azure Maps',
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['atlas.microsoft.com'],
} as const satisfies Library;
