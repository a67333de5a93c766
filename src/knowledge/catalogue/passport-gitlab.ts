import type { Library } from '../../model/library.ts';

export default {
  id: 'passport-gitlab',
  packages: ['passport-gitlab2'],
  purpose: 'Sign-in with GitLab OAuth through Passport.',
  system: {
    name: 'GitLab OAuth',
    kind: 'auth',
    vendor: 'GitLab',
    hosting: 'either',
  },
  clients: [
    { path: 'Strategy()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
    { path: 'OAuth2Strategy()', options: { argument: 0 } },
  ],
} as const satisfies Library;
