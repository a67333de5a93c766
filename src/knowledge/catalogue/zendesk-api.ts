import type { Library } from '../../model/library.ts';

export default {
  id: 'zendesk-api',
  packages: [],
  purpose: 'Tickets of customers.',
  system: {
    name: 'Zendesk',
    kind: 'http-api',
    vendor: 'Zendesk',
    hosting: 'saas',
  },
  hosts: ['*.zendesk.com'],
  webhooks: [
    {
      events: 'events of tickets, users and organizations',
      again: 'It tries again after some statuses, and pauses where too many requests fail.',
      signature: 'HMAC-SHA256 of a timestamp and the raw body',
      headers: ['X-Zendesk-Webhook-Signature'],
      source: [
        'https://developer.zendesk.com/api-reference/webhooks/introduction',
        'https://developer.zendesk.com/documentation/webhooks/verifying/',
      ],
    },
  ],
} as const satisfies Library;
