import type { Library } from '../../model/library.ts';

export default {
  id: 'clickup-api',
  packages: [],
  purpose: 'Tasks of ClickUp.',
  system: {
    name: 'ClickUp',
    kind: 'http-api',
    vendor: 'ClickUp',
    hosting: 'saas',
  },
  hosts: ['*.clickup.com'],
  webhooks: [
    {
      events: 'events of tasks, lists and spaces',
      signature: 'HMAC-SHA256 of the raw body, in the header X-Signature',
      source: ['https://developer.clickup.com/docs/webhooksignature'],
    },
  ],
} as const satisfies Library;
