import type { Library } from '../../model/library.ts';

export default {
  id: 'pagerduty-api',
  packages: [],
  purpose: 'Alerts people on call.',
  system: {
    name: 'PagerDuty',
    kind: 'monitoring',
    vendor: 'PagerDuty',
    hosting: 'saas',
  },
  hosts: ['*.pagerduty.com'],
  webhooks: [
    {
      events: 'events of incidents and services',
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['X-PagerDuty-Signature'],
      source: [
        'https://developer.pagerduty.com/docs/verifying-webhook-signatures',
        'https://github.com/PagerDuty/developer-docs/blob/main/docs/webhooks/04-Signatures.md',
      ],
    },
  ],
} as const satisfies Library;
