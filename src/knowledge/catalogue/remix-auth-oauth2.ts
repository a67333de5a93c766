import type { Library } from '../../model/library.ts';

export default {
  id: 'remix-auth-oauth2',
  packages: ['remix-auth-oauth2'],
  purpose: 'Sign-in with any OAuth 2.0 provider in Remix.',
  clients: [
    {
      path: 'OAuth2Strategy()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'tokenEndpoint',
      },
    },
    {
      path: 'OAuth2Strategy.discover()',
      options: {
        argument: 1,
      },
      url: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'OAuth2Strategy().{refreshToken,revokeToken,authenticate}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
