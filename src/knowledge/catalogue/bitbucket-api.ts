import type { Library } from '../../model/library.ts';

export default {
  id: 'bitbucket-api',
  packages: [],
  purpose: 'Repositories and sign-in with Bitbucket.',
  system: {
    name: 'Bitbucket',
    kind: 'http-api',
    vendor: 'Atlassian',
    hosting: 'saas',
  },
  hosts: ['*.bitbucket.org'],
} as const satisfies Library;
