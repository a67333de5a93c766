import type { Library } from '../../model/library.ts';

export default {
  id: 'passport-facebook',
  packages: ['passport-facebook', 'passport-facebook-token'],
  purpose: 'Sign-in with Facebook Login through Passport.',
  system: {
    name: 'Facebook Login',
    kind: 'auth',
    vendor: 'Meta',
    hosting: 'saas',
  },
  clients: [
    { path: 'Strategy()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
    { path: 'OAuth2Strategy()', options: { argument: 0 } },
  ],
} as const satisfies Library;
