import type { Library } from '../../model/library.ts';

export default {
  id: 'stadia-maps-api',
  packages: [],
  purpose: 'Maps, geocoding and routes.',
  system: {
    name: 'Stadia Maps',
    kind: 'http-api',
    vendor: 'Stadia Maps',
    hosting: 'saas',
  },
  hosts: ['*.stadiamaps.com'],
} as const satisfies Library;
