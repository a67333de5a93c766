import type { Library } from '../../model/library.ts';

export default {
  id: 'shopify-api',
  packages: [],
  purpose: 'Orders and goods of shops.',
  system: {
    name: 'Shopify',
    kind: 'http-api',
    vendor: 'Shopify',
    hosting: 'saas',
  },
  hosts: ['*.myshopify.com', '*.shopify.com'],
} as const satisfies Library;
