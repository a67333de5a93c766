import type { Library } from '../../model/library.ts';

export default {
  id: 'walmart-api',
  packages: [],
  purpose: 'Shops at Walmart.',
  system: {
    name: 'Walmart Marketplace',
    kind: 'http-api',
    vendor: 'Walmart',
    hosting: 'saas',
  },
  hosts: ['marketplace.walmartapis.com'],
} as const satisfies Library;
