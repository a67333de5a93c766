import type { Library } from '../../model/library.ts';

export default {
  id: 'openid-client',
  packages: [
    'openid-client',
    'oauth4webapi',
    'simple-oauth2',
    'passport-openidconnect',
    'passport-oauth2',
    'oidc-client-ts',
    'react-oidc-context',
  ],
  purpose: 'Sign-in with any OpenID Connect or OAuth 2.0 provider.',
  system: {
    name: 'OpenID Connect provider',
    aliases: ['OIDC provider', 'OAuth 2.0 provider'],
    kind: 'auth',
    hosting: 'either',
  },
  variableWords: ['OIDC', 'OPENID', 'OAUTH2'],
  clients: [
    { path: 'Issuer.discover()', url: { argument: 0 } },
    { path: 'discovery()', url: { argument: 0 } },
    { path: 'AuthorizationCode()', options: { argument: 0 }, url: { argument: 0, key: 'auth.tokenHost' } },
    { path: 'ClientCredentials()', options: { argument: 0 }, url: { argument: 0, key: 'auth.tokenHost' } },
    { path: 'Strategy()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } },
    { path: 'UserManager()', options: { argument: 0 }, url: { argument: 0, key: 'authority' } },
  ],
  outbound: [
    {
      path: '{authorizationCodeGrant,refreshTokenGrant,clientCredentialsGrant,fetchUserInfo,tokenRevocation,tokenIntrospection,dynamicClientRegistration}',
      effect: 'call',
    },
    {
      path: 'Issuer.discover().Client().{callback,oauthCallback,userinfo,refresh,revoke,introspect,grant}',
      effect: 'call',
    },
    {
      path: '{discoveryRequest,authorizationCodeGrantRequest,refreshTokenGrantRequest,userInfoRequest,clientCredentialsGrantRequest}',
      effect: 'call',
    },
    { path: '{AuthorizationCode,ClientCredentials}().getToken', effect: 'call' },
    { path: 'UserManager().{signinRedirect,signinSilent,signoutRedirect}', effect: 'call' },
  ],
} as const satisfies Library;
