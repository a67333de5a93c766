import type { Library } from '../../model/library.ts';

export default {
  id: 'workos-api',
  packages: [],
  purpose: 'Single sign-on, directories and users.',
  system: {
    name: 'WorkOS',
    kind: 'auth',
    vendor: 'WorkOS',
    hosting: 'saas',
  },
  hosts: ['*.workos.com'],
} as const satisfies Library;
