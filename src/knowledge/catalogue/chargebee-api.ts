import type { Library } from '../../model/library.ts';

export default {
  id: 'chargebee-api',
  packages: [],
  purpose: 'Subscriptions and invoices.',
  system: {
    name: 'Chargebee',
    kind: 'payment',
    vendor: 'Chargebee',
    hosting: 'saas',
  },
  hosts: ['*.chargebee.com'],
  webhooks: [
    {
      events: 'events of subscriptions, invoices and payments',
      again: 'It tries up to seven times more within about three days.',
      signature: 'a user and a password that you set',
      duplicates: true,
      ordered: false,
      source: [
        'https://www.chargebee.com/docs/webhook_settings.html',
        'https://chargebee.com/docs/2.0/site-configuration/articles-and-faq/at-which-rate-can-we-expect-the-webhook-calls-in-chargebee-will-there-be-any-performance-disruption.html',
        'chargebee/types/index.d.ts:508',
      ],
    },
  ],
} as const satisfies Library;
