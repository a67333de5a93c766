import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-google',
  packages: ['next-auth/providers/google', '@auth/core/providers/google'],
  purpose: 'Sign-in with Google through Auth.js and NextAuth.js.',
  system: {
    name: 'Google OAuth',
    aliases: ['Google', 'Google Sign-In'],
    kind: 'auth',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
