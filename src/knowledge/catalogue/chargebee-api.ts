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
      signature: 'a user and a password that you set',
      source: ['https://www.chargebee.com/docs/billing/2.0/site-configuration/webhook_settings'],
    },
  ],
} as const satisfies Library;
