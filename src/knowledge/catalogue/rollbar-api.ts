import type { Library } from '../../model/library.ts';

export default {
  id: 'rollbar-api',
  packages: [],
  purpose: 'Takes in errors.',
  system: {
    name: 'Rollbar',
    kind: 'monitoring',
    vendor: 'Rollbar',
    hosting: 'saas',
  },
  hosts: ['*.rollbar.com'],
} as const satisfies Library;
