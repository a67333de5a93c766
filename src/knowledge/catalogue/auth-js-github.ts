import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-github',
  packages: ['next-auth/providers/github', '@auth/core/providers/github'],
  purpose: 'Sign-in with GitHub through Auth.js and NextAuth.js.',
  system: { name: 'GitHub OAuth', kind: 'auth', vendor: 'GitHub', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
