import type { Library } from '../../model/library.ts';

export default {
  id: 'okta',
  packages: [
    '@okta/okta-sdk-nodejs',
    '@okta/okta-auth-js',
    '@okta/jwt-verifier',
    '@okta/okta-react',
    '@okta/oidc-middleware',
  ],
  purpose: 'Client of Okta, and sign-in with it.',
  system: {
    name: 'Okta',
    kind: 'auth',
    vendor: 'Okta',
    hosting: 'saas',
  },
  clients: [
    { path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'orgUrl' } },
    { path: 'OktaAuth()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } },
    { path: 'ExpressOIDC()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'Client().{userApi,groupApi,applicationApi,systemLogApi}.*', effect: 'call' },
    { path: 'OktaAuth().{signInWithCredentials,signInWithRedirect,signOut}', effect: 'call' },
    { path: 'OktaAuth().token.*', effect: 'call' },
    { path: 'default().{verifyAccessToken,verifyIdToken}', effect: 'call' },
  ],
} as const satisfies Library;
