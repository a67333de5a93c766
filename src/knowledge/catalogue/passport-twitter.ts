import type { Library } from '../../model/library.ts';

export default {
  id: 'passport-twitter',
  packages: ['passport-twitter', '@superfaceai/passport-twitter-oauth2'],
  purpose: 'Sign-in with X OAuth through Passport.',
  system: {
    name: 'X OAuth',
    aliases: ['Twitter OAuth', 'X (Twitter)'],
    kind: 'auth',
    vendor: 'X',
    hosting: 'saas',
  },
  clients: [
    { path: 'Strategy()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
    { path: 'OAuth2Strategy()', options: { argument: 0 } },
  ],
} as const satisfies Library;
