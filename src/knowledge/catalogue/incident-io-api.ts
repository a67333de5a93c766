import type { Library } from '../../model/library.ts';

export default {
  id: 'incident-io-api',
  packages: [],
  purpose: 'Alerts people on call and leads them through incidents.',
  system: {
    name: 'incident.io',
    kind: 'monitoring',
    vendor: 'incident.io',
    hosting: 'saas',
  },
  hosts: ['*.incident.io'],
} as const satisfies Library;
