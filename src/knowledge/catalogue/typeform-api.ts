import type { Library } from '../../model/library.ts';

export default {
  id: 'typeform-api',
  packages: [],
  purpose: 'Forms and their answers.',
  system: {
    name: 'Typeform',
    kind: 'http-api',
    vendor: 'Typeform',
    hosting: 'saas',
  },
  hosts: ['*.typeform.com'],
  webhooks: [
    {
      events: 'answers to forms',
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['Typeform-Signature'],
      source: ['https://www.typeform.com/developers/webhooks/secure-your-webhooks/'],
    },
  ],
} as const satisfies Library;
