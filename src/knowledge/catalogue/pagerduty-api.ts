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
} as const satisfies Library;
