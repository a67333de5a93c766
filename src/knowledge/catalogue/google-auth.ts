import type { Library } from '../../model/library.ts';

export default {
  id: 'google-auth',
  packages: ['google-auth-library'],
  purpose: 'Sign-in and service accounts with Google.',
  system: {
    name: 'Google OAuth',
    aliases: ['Google', 'Google Sign-In'],
    kind: 'auth',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['oauth2.googleapis.com', 'accounts.google.com', 'openidconnect.googleapis.com'],
  clients: [
    { path: 'OAuth2Client()', options: { argument: 0 } },
    { path: 'GoogleAuth()', options: { argument: 0 } },
    { path: 'JWT()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'OAuth2Client().{getToken,refreshAccessToken,getAccessToken,verifyIdToken,getTokenInfo,revokeToken,request}',
      effect: 'call',
    },
    { path: 'GoogleAuth().{getClient,getAccessToken,request}', effect: 'call' },
    { path: 'JWT().{authorize,getAccessToken,request}', effect: 'call' },
  ],
} as const satisfies Library;
