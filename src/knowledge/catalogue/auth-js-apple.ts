import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-apple',
  packages: ['next-auth/providers/apple', '@auth/core/providers/apple'],
  purpose: 'Sign-in with Apple through Auth.js and NextAuth.js.',
  system: { name: 'Apple ID', aliases: ['Sign in with Apple'], kind: 'auth', vendor: 'Apple', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
