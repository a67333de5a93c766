import type { Library } from '../../model/library.ts';

export default {
  id: 'paystack-api',
  packages: [],
  purpose: 'Payments in Africa.',
  system: {
    name: 'Paystack',
    kind: 'payment',
    vendor: 'Stripe',
    hosting: 'saas',
  },
  hosts: ['*.paystack.co'],
  webhooks: [
    {
      events: 'events of payments, transfers and subscriptions',
      signature: 'HMAC-SHA512 of the body',
      headers: ['x-paystack-signature'],
      source: [
        'https://paystack.com/docs/payments/webhooks/',
        'https://github.com/PaystackOSS/doc-code-snippets/blob/main/dist/doc/payments/webhooks/verifying-transaction.js',
      ],
    },
  ],
} as const satisfies Library;
