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
  webhooks: [
    {
      events: 'events of orders, products, customers and installations',
      again: 'It tries 8 times more within 4 hours; after that it can delete the subscription.',
      answerWithinMs: 5000,
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['X-Shopify-Hmac-Sha256'],
      verify: ['@shopify/shopify-api#shopifyApi().webhooks.{validate,process}'],
      duplicates: true,
      source: [
        'https://shopify.dev/docs/apps/build/webhooks/subscribe/https',
        'https://shopify.dev/docs/apps/build/webhooks/verify-deliveries',
        'https://shopify.dev/changelog/updates-to-webhook-retry-mechanism',
      ],
    },
  ],
} as const satisfies Library;
