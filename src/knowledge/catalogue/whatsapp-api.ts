import type { Library } from '../../model/library.ts';

export default {
  id: 'whatsapp-api',
  packages: [],
  purpose: 'Messages through WhatsApp.',
  system: {
    name: 'WhatsApp Business',
    aliases: ['WhatsApp Cloud API', 'WhatsApp'],
    kind: 'http-api',
    vendor: 'Meta',
    hosting: 'saas',
  },
  hosts: ['*.whatsapp.com', '*.whatsapp.net'],
  webhooks: [
    {
      events: 'messages, and the state of those that were sent',
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['X-Hub-Signature-256'],
      source: [
        'https://developers.facebook.com/docs/graph-api/webhooks/getting-started',
        'https://github.com/WhatsApp/WhatsApp-Nodejs-SDK/blob/main/src/api/webhooks.ts',
      ],
    },
  ],
} as const satisfies Library;
