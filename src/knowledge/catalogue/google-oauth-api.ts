import type { Library } from '../../model/library.ts';

export default {
  id: 'google-oauth-api',
  packages: [],
  purpose: 'Sign-in with Google: tokens and user info.',
  system: {
    name: 'Google OAuth',
    aliases: ['Google', 'Google Sign-In'],
    kind: 'auth',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['www.googleapis.com/oauth2', 'www.googleapis.com/userinfo'],
} as const satisfies Library;
