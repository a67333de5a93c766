import type { Library } from '../../model/library.ts';

export default {
  id: 'cronitor-api',
  packages: [],
  purpose: 'Alerts when a scheduled job does not report.',
  system: {
    name: 'Cronitor',
    kind: 'monitoring',
    vendor: 'Cronitor',
    hosting: 'saas',
  },
  hosts: ['*.cronitor.io', '*.cronitor.link'],
} as const satisfies Library;
