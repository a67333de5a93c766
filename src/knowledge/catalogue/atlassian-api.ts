import type { Library } from '../../model/library.ts';

export default {
  id: 'atlassian-api',
  packages: [],
  purpose: 'Sign-in with Atlassian.',
  system: {
    name: 'Atlassian',
    kind: 'auth',
    vendor: 'Atlassian',
    hosting: 'saas',
  },
  hosts: ['auth.atlassian.com', 'api.atlassian.com', 'id.atlassian.com'],
} as const satisfies Library;
