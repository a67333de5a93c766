import type { Library } from '../../model/library.ts';

export default {
  id: 'remix-auth-google',
  packages: ['remix-auth-google'],
  purpose: 'Sign-in with Google OAuth in Remix.',
  system: {
    name: 'Google OAuth',
    aliases: ['Google', 'Google Sign-In'],
    kind: 'auth',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'GoogleStrategy()',
      options: {
        argument: 0,
      },
    },
  ],
} as const satisfies Library;
