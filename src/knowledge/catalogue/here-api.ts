import type { Library } from '../../model/library.ts';

export default {
  id: 'here-api',
  packages: [],
  purpose: 'Maps, geocoding and routes.',
  system: {
    name: 'HERE',
    kind: 'http-api',
    vendor: 'HERE Technologies',
    hosting: 'saas',
  },
  hosts: ['*.hereapi.com', '*.api.here.com'],
} as const satisfies Library;
