import type { Library } from '../../model/library.ts';

export default {
  id: 'coralogix-api',
  packages: [],
  purpose: 'Takes in logs, metrics and traces.',
  system: {
    name: 'Coralogix',
    kind: 'monitoring',
    vendor: 'Coralogix',
    hosting: 'saas',
  },
  hosts: ['*.coralogix.com'],
} as const satisfies Library;
