import type { Library } from '../../model/library.ts';

export default {
  id: 'yelp-api',
  packages: [],
  purpose: 'Places and reviews.',
  system: {
    name: 'Yelp',
    kind: 'http-api',
    vendor: 'Yelp',
    hosting: 'saas',
  },
  hosts: ['api.yelp.com'],
} as const satisfies Library;
