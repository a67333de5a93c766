import type { Library } from '../../model/library.ts';

export default {
  id: 'passport-discord',
  packages: ['passport-discord', 'passport-discord-auth'],
  purpose: 'Sign-in with Discord OAuth through Passport.',
  system: {
    name: 'Discord OAuth',
    kind: 'auth',
    vendor: 'Discord',
    hosting: 'saas',
  },
  clients: [
    { path: 'Strategy()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
    { path: 'OAuth2Strategy()', options: { argument: 0 } },
  ],
} as const satisfies Library;
