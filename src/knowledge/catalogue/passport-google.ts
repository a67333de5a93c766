import type { Library } from '../../model/library.ts';

export default {
  id: 'passport-google',
  packages: ['passport-google-oauth20', 'passport-google-oauth2', 'passport-google-oauth', 'passport-google-id-token'],
  purpose: 'Sign-in with Google OAuth through Passport.',
  system: {
    name: 'Google OAuth',
    aliases: ['Google', 'Google Sign-In'],
    kind: 'auth',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [
    { path: 'Strategy()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
    { path: 'OAuth2Strategy()', options: { argument: 0 } },
  ],
} as const satisfies Library;
