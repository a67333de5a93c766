import type { Library } from '../../model/library.ts';

export default {
  id: 'matomo-api',
  packages: [],
  purpose: 'Counts visits.',
  system: {
    name: 'Matomo',
    kind: 'analytics',
    vendor: 'Matomo',
    hosting: 'saas',
  },
  hosts: ['*.matomo.cloud'],
} as const satisfies Library;
