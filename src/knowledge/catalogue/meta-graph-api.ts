import type { Library } from '../../model/library.ts';

export default {
  id: 'meta-graph-api',
  packages: [],
  purpose: 'Pages, adverts, profiles and messages of the products of Meta.',
  system: {
    name: 'Meta Graph API',
    kind: 'http-api',
    vendor: 'Meta',
    hosting: 'saas',
  },
  hosts: ['graph.facebook.com', 'graph-video.facebook.com'],
  webhooks: [
    {
      events: 'changes of pages, messages and users',
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['X-Hub-Signature-256'],
      source: [
        'https://developers.facebook.com/docs/graph-api/webhooks/getting-started',
        'https://github.com/WhatsApp/WhatsApp-Nodejs-SDK/blob/main/src/api/webhooks.ts',
      ],
    },
  ],
} as const satisfies Library;
