import type { Library } from '../../model/library.ts';

export default {
  id: 'checkly-api',
  packages: [],
  purpose: 'Watches from outside whether a site works.',
  system: {
    name: 'Checkly',
    kind: 'monitoring',
    vendor: 'Checkly',
    hosting: 'saas',
  },
  hosts: ['*.checklyhq.com'],
} as const satisfies Library;
