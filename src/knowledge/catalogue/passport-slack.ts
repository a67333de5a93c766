import type { Library } from '../../model/library.ts';

export default {
  id: 'passport-slack',
  packages: ['passport-slack', 'passport-slack-oauth2'],
  purpose: 'Sign-in with Slack OAuth through Passport.',
  system: {
    name: 'Slack OAuth',
    kind: 'auth',
    vendor: 'Slack',
    hosting: 'saas',
  },
  clients: [
    { path: 'Strategy()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
    { path: 'OAuth2Strategy()', options: { argument: 0 } },
  ],
} as const satisfies Library;
