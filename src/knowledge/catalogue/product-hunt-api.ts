import type { Library } from '../../model/library.ts';

export default {
  id: 'product-hunt-api',
  packages: [],
  purpose: 'Launches of products.',
  system: {
    name: 'Product Hunt',
    kind: 'http-api',
    vendor: 'Product Hunt',
    hosting: 'saas',
  },
  hosts: ['api.producthunt.com'],
} as const satisfies Library;
