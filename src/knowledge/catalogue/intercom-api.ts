import type { Library } from '../../model/library.ts';

export default {
  id: 'intercom-api',
  packages: [],
  purpose: 'Conversations with customers.',
  system: {
    name: 'Intercom',
    kind: 'http-api',
    vendor: 'Intercom',
    hosting: 'saas',
  },
  hosts: ['*.intercom.io', '*.intercom.com', '*.intercomcdn.com'],
  webhooks: [
    {
      events: 'events of conversations, contacts and tickets',
      signature: 'HMAC-SHA1 of the raw body',
      headers: ['X-Hub-Signature'],
      source: [
        'https://developers.intercom.com/docs/references/webhooks/webhook-models',
        'https://github.com/intercom/intercom-webhooks',
      ],
    },
  ],
} as const satisfies Library;
