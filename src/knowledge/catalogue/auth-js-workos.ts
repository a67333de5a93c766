import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-workos',
  packages: ['next-auth/providers/workos', '@auth/core/providers/workos'],
  purpose: 'Sign-in with WorkOS through Auth.js and NextAuth.js.',
  system: { name: 'WorkOS', kind: 'auth', vendor: 'WorkOS', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
