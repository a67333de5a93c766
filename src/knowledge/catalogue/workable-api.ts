import type { Library } from '../../model/library.ts';

export default {
  id: 'workable-api',
  packages: [],
  purpose: 'Hiring.',
  system: {
    name: 'Workable',
    kind: 'http-api',
    vendor: 'Workable',
    hosting: 'saas',
  },
  hosts: ['*.workable.com'],
} as const satisfies Library;
