import type { Library } from '../../model/library.ts';

export default {
  id: 'oauth2-clients',
  packages: ['@badgateway/oauth2-client', 'client-oauth2'],
  purpose: 'Clients of OAuth 2.0.',
  clients: [
    {
      path: 'OAuth2Client()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'server',
      },
    },
    {
      path: 'default()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'accessTokenUri',
      },
    },
  ],
  outbound: [
    {
      path: 'OAuth2Client().{refreshToken,clientCredentials,password,introspect,revoke}',
      effect: 'call',
    },
    {
      path: 'OAuth2Client().authorizationCode.{getToken,getTokenFromCodeRedirect}',
      effect: 'call',
    },
    {
      path: 'default().{code,token,owner,credentials,jwt}.getToken',
      effect: 'call',
    },
  ],
} as const satisfies Library;
