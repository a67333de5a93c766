import type { Library } from '../../model/library.ts';

export default {
  id: 'webhook-site-api',
  packages: [],
  purpose: 'Webhooks for tries.',
  system: {
    name: 'Webhook.site',
    kind: 'http-api',
    vendor: 'Webhook.site',
    hosting: 'saas',
  },
  hosts: ['webhook.site'],
} as const satisfies Library;
