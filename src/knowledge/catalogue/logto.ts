import type { Library } from '../../model/library.ts';

export default {
  id: 'logto',
  packages: ['@logto/node', '@logto/next', '@logto/next/server-actions'],
  purpose: 'Sign-in with Logto on servers and in Next.js.',
  system: { name: 'Logto', kind: 'auth', vendor: 'Logto', hosting: 'either' },
  hosts: ['*.logto.app'],
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } }],
  outbound: [
    { path: 'default().{signIn,signOut,handleSignInCallback,getAccessToken,getOrganizationToken}', effect: 'call' },
    {
      path: '{signIn,handleSignIn,signOut,getAccessToken,getAccessTokenRSC,getOrganizationToken,getOrganizationTokenRSC}',
      effect: 'call',
    },
    { path: 'default().fetchUserInfo', effect: 'read' },
  ],
} as const satisfies Library;
