import type { Library } from '../../model/library.ts';

export default {
  id: 'tolt-api',
  packages: [],
  purpose: 'Affiliate programmes.',
  system: {
    name: 'Tolt',
    kind: 'http-api',
    vendor: 'Tolt',
    hosting: 'saas',
  },
  hosts: ['api.tolt.com', 'api.tolt.io'],
} as const satisfies Library;
