import type { Library } from '../../model/library.ts';

export default {
  id: 'xero-api',
  packages: [],
  purpose: 'Books and invoices.',
  system: {
    name: 'Xero',
    kind: 'http-api',
    vendor: 'Xero',
    hosting: 'saas',
  },
  hosts: ['*.xero.com'],
  webhooks: [
    {
      events: 'changes of contacts and invoices',
      again: 'It tries again for up to 24 hours, less and less often, and then switches the webhook off.',
      answerWithinMs: 5000,
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['x-xero-signature'],
      source: ['https://developer.xero.com/documentation/webhooks/configuring-your-server'],
    },
  ],
} as const satisfies Library;
