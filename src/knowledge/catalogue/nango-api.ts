import type { Library } from '../../model/library.ts';

export default {
  id: 'nango-api',
  packages: [],
  purpose: 'Keeps connections to the accounts that users have elsewhere.',
  system: {
    name: 'Nango',
    kind: 'http-api',
    vendor: 'Nango',
    hosting: 'saas',
  },
  hosts: ['*.nango.dev'],
} as const satisfies Library;
