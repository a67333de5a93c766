import type { Library } from '../../model/library.ts';

export default {
  id: 'wrike-api',
  packages: [],
  purpose: 'Tasks.',
  system: {
    name: 'Wrike',
    kind: 'http-api',
    vendor: 'Wrike',
    hosting: 'saas',
  },
  hosts: ['*.wrike.com'],
} as const satisfies Library;
