import type { Library } from '../../model/library.ts';

export default {
  id: 'foursquare-api',
  packages: [],
  purpose: 'Places.',
  system: {
    name: 'Foursquare',
    kind: 'http-api',
    vendor: 'Foursquare',
    hosting: 'saas',
  },
  hosts: ['*.foursquare.com'],
} as const satisfies Library;
