import type { Library } from '../../model/library.ts';

export default {
  id: 'zenduty-api',
  packages: [],
  purpose: 'Alarms.',
  system: {
    name: 'Zenduty',
    kind: 'monitoring',
    vendor: 'Zenduty',
    hosting: 'saas',
  },
  hosts: ['*.zenduty.com'],
} as const satisfies Library;
