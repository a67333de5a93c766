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
  errors: [
    {
      name: 'THROTTLED',
      means: 'The limit of query costs is reached.',
      again: 'later',
      action: 'Wait until it is restored, or ask for less.',
      source: 'https://shopify.dev/docs/api/admin-graphql',
    },
    {
      name: 'SHOP_INACTIVE',
      means: 'The shop is not active.',
      again: 'no',
      action: 'Stop asking for it.',
      source: 'https://shopify.dev/docs/api/admin-graphql',
    },
  ],
} as const satisfies Library;
