import type { Library } from '../../model/library.ts';

export default {
  id: 'logrocket-api',
  packages: [],
  purpose: 'Records what users do and which errors they meet.',
  system: {
    name: 'LogRocket',
    kind: 'monitoring',
    vendor: 'LogRocket',
    hosting: 'saas',
  },
  hosts: ['*.logrocket.io', '*.logrocket.com', '*.lr-ingest.io'],
} as const satisfies Library;
