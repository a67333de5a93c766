import type { Library } from '../../model/library.ts';

export default {
  id: 'passport-apple',
  packages: ['passport-apple', '@nicokaiser/passport-apple', 'apple-signin-auth'],
  purpose: 'Sign-in with Apple ID through Passport.',
  system: {
    name: 'Apple ID',
    aliases: ['Sign in with Apple'],
    kind: 'auth',
    vendor: 'Apple',
    hosting: 'saas',
  },
  clients: [
    { path: 'Strategy()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
    { path: 'OAuth2Strategy()', options: { argument: 0 } },
  ],
} as const satisfies Library;
