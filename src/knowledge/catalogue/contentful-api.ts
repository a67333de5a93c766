import type { Library } from '../../model/library.ts';

export default {
  id: 'contentful-api',
  packages: [],
  purpose: 'Texts and images of pages.',
  system: {
    name: 'Contentful',
    kind: 'http-api',
    vendor: 'Contentful',
    hosting: 'saas',
  },
  hosts: ['*.contentful.com', '*.ctfassets.net'],
  webhooks: [
    {
      events: 'events of entries and assets',
      signature: 'HMAC-SHA256 of method, path, headers and body',
      headers: ['X-Contentful-Signature'],
      verify: ['@contentful/node-apps-toolkit#verifyRequest'],
      source: [
        'https://www.contentful.com/developers/docs/webhooks/request-verification/',
        '@contentful/node-apps-toolkit/lib/requests/index.d.ts:51',
        '@contentful/node-apps-toolkit/lib/requests/index.cjs:188',
      ],
    },
  ],
} as const satisfies Library;
