import type { Library } from '../../model/library.ts';

export default {
  id: 'paypal-api',
  packages: [],
  purpose: 'Payments.',
  system: {
    name: 'PayPal',
    kind: 'payment',
    vendor: 'PayPal',
    hosting: 'saas',
  },
  hosts: ['*.paypal.com'],
  webhooks: [
    {
      events: 'events of payments, subscriptions and disputes',
      again: 'It tries up to 25 times within three days.',
      signature: 'a signature with the key of a certificate',
      headers: ['PAYPAL-TRANSMISSION-SIG'],
      source: [
        'https://developer.paypal.com/api/rest/webhooks/rest/',
        'https://docs.paypal.ai/reference/api/rest/verify-webhook-signature/verify-webhook-signature',
      ],
    },
  ],
} as const satisfies Library;
