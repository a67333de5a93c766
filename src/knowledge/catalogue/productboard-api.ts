import type { Library } from '../../model/library.ts';

export default {
  id: 'productboard-api',
  packages: [],
  purpose: 'Wishes of users.',
  system: {
    name: 'Productboard',
    kind: 'http-api',
    vendor: 'Productboard',
    hosting: 'saas',
  },
  hosts: ['api.productboard.com'],
} as const satisfies Library;
