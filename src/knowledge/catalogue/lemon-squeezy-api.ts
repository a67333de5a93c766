import type { Library } from '../../model/library.ts';

export default {
  id: 'lemon-squeezy-api',
  packages: [],
  purpose: 'Payments and subscriptions, sold in the name of Lemon Squeezy.',
  system: {
    name: 'Lemon Squeezy',
    kind: 'payment',
    vendor: 'Stripe',
    hosting: 'saas',
  },
  hosts: ['*.lemonsqueezy.com'],
  webhooks: [
    {
      events: 'events of orders, subscriptions and licences',
      again: 'It tries up to three times more, with longer and longer pauses.',
      signature: 'HMAC-SHA256 of the raw body, in the header X-Signature',
      source: [
        'https://docs.lemonsqueezy.com/help/webhooks/signing-requests',
        'https://www.lemonsqueezy.com/docs/api/webhooks/',
        'https://github.com/lmsqueezy/nextjs-billing/blob/main/src/app/api/webhook/route.ts',
      ],
    },
  ],
} as const satisfies Library;
