import type { Library } from '../../model/library.ts';

export default {
  id: 'etsy-api',
  packages: [],
  purpose: 'Shops at Etsy.',
  system: {
    name: 'Etsy',
    kind: 'http-api',
    vendor: 'Etsy',
    hosting: 'saas',
  },
  hosts: ['openapi.etsy.com', 'api.etsy.com'],
} as const satisfies Library;
