import type { Library } from '../../model/library.ts';

export default {
  id: 'meta-graph-api',
  packages: [],
  purpose: 'Sign-in with Facebook, pages, adverts and WhatsApp messages.',
  system: {
    name: 'Meta Graph API',
    aliases: ['Facebook', 'WhatsApp Business'],
    kind: 'http-api',
    vendor: 'Meta',
    hosting: 'saas',
  },
  hosts: ['*.facebook.com', '*.facebook.net'],
} as const satisfies Library;
