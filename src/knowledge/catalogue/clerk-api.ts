import type { Library } from '../../model/library.ts';

export default {
  id: 'clerk-api',
  packages: [],
  purpose: 'Identity provider of the application.',
  system: {
    name: 'Clerk',
    kind: 'auth',
    vendor: 'Clerk',
    hosting: 'saas',
  },
  hosts: ['*.clerk.com', '*.clerk.dev', '*.clerk.accounts.dev'],
} as const satisfies Library;
