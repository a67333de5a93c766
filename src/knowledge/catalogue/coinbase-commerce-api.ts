import type { Library } from '../../model/library.ts';

export default {
  id: 'coinbase-commerce-api',
  packages: [],
  purpose: 'Payments in crypto-currencies.',
  system: {
    name: 'Coinbase Commerce',
    kind: 'payment',
    vendor: 'Coinbase',
    hosting: 'saas',
  },
  hosts: ['api.commerce.coinbase.com', 'commerce.coinbase.com'],
  webhooks: [
    {
      events: 'events of charges',
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['X-CC-Webhook-Signature'],
      verify: ['coinbase-commerce-node#Webhook.{verifyEventBody,verifySigHeader}'],
      source: [
        'coinbase-commerce-node/lib/Webhook.js:10',
        'https://github.com/coinbase/coinbase-commerce-node/blob/master/examples/webhook/webhook.js',
      ],
    },
  ],
} as const satisfies Library;
