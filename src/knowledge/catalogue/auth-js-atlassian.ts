import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-atlassian',
  packages: ['next-auth/providers/atlassian', '@auth/core/providers/atlassian'],
  purpose: 'Sign-in with Atlassian through Auth.js and NextAuth.js.',
  system: { name: 'Atlassian', kind: 'auth', vendor: 'Atlassian', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
