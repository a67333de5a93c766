import type { Library } from '../../model/library.ts';

export default {
  id: 'line-api',
  packages: [],
  purpose: 'Messages and sign-in with LINE.',
  system: {
    name: 'LINE',
    kind: 'http-api',
    vendor: 'LY Corporation',
    hosting: 'saas',
  },
  hosts: ['*.line.me'],
  webhooks: [
    {
      events: 'messages and other events of a bot',
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['x-line-signature'],
      source: ['@line/bot-sdk/dist/validate-signature.js:12', '@line/bot-sdk/dist/types.js:2'],
    },
  ],
} as const satisfies Library;
