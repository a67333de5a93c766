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
      source: ['https://developer.pagerduty.com/docs/verifying-webhook-signatures'],
    },
  ],
} as const satisfies Library;
