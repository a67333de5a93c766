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
      answerWithinMs: 5000,
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['x-xero-signature'],
      source: ['https://developer.xero.com/documentation/guides/webhooks/overview/'],
    },
  ],
} as const satisfies Library;
