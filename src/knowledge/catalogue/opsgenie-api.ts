import type { Library } from '../../model/library.ts';

export default {
  id: 'opsgenie-api',
  packages: [],
  purpose: 'Alerts people on call.',
  system: {
    name: 'Opsgenie',
    kind: 'monitoring',
    vendor: 'Atlassian',
    hosting: 'saas',
  },
  hosts: ['*.opsgenie.com'],
} as const satisfies Library;
