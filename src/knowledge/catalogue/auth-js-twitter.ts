import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-twitter',
  packages: ['next-auth/providers/twitter', '@auth/core/providers/twitter'],
  purpose: 'Sign-in with X through Auth.js and NextAuth.js.',
  system: { name: 'X OAuth', aliases: ['Twitter OAuth', 'X (Twitter)'], kind: 'auth', vendor: 'X', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
