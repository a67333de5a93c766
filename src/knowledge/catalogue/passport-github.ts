import type { Library } from '../../model/library.ts';

export default {
  id: 'passport-github',
  packages: ['passport-github2', 'passport-github'],
  purpose: 'Sign-in with GitHub OAuth through Passport.',
  system: {
    name: 'GitHub OAuth',
    kind: 'auth',
    vendor: 'GitHub',
    hosting: 'saas',
  },
  clients: [
    { path: 'Strategy()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
    { path: 'OAuth2Strategy()', options: { argument: 0 } },
  ],
} as const satisfies Library;
