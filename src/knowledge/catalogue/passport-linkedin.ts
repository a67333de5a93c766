import type { Library } from '../../model/library.ts';

export default {
  id: 'passport-linkedin',
  packages: ['passport-linkedin-oauth2', '@sokratis/passport-linkedin-oauth2'],
  purpose: 'Sign-in with LinkedIn OAuth through Passport.',
  system: {
    name: 'LinkedIn OAuth',
    aliases: ['LinkedIn'],
    kind: 'auth',
    vendor: 'LinkedIn',
    hosting: 'saas',
  },
  clients: [
    { path: 'Strategy()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
    { path: 'OAuth2Strategy()', options: { argument: 0 } },
  ],
} as const satisfies Library;
