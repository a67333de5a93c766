import type { Library } from '../../model/library.ts';

export default {
  id: 'mapbox-api',
  packages: [],
  purpose: 'Maps, places and routes.',
  system: {
    name: 'Mapbox',
    kind: 'http-api',
    vendor: 'Mapbox',
    hosting: 'saas',
  },
  hosts: ['*.mapbox.com'],
} as const satisfies Library;
