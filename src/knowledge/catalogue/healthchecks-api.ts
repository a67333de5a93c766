import type { Library } from '../../model/library.ts';

export default {
  id: 'healthchecks-api',
  packages: [],
  purpose: 'Alerts when a scheduled job does not report.',
  system: {
    name: 'Healthchecks.io',
    kind: 'monitoring',
    vendor: 'Healthchecks.io',
    hosting: 'saas',
  },
  hosts: ['hc-ping.com', '*.healthchecks.io'],
} as const satisfies Library;
