import type { Library } from '../../model/library.ts';

export default {
  id: 'privy',
  packages: ['@privy-io/server-auth'],
  purpose: 'Client of Privy: sign-in and wallets.',
  system: { name: 'Privy', kind: 'auth', vendor: 'Privy', hosting: 'saas' },
  clients: [{ path: 'PrivyClient()', options: { argument: 2 } }],
  outbound: [
    { path: 'PrivyClient().{getUser,getUsers,getAppSettings,getAllowlist,getUserFromIdToken}', effect: 'read' },
    { path: 'PrivyClient().getUserBy*', effect: 'read' },
    {
      path: 'PrivyClient().{deleteUser,importUser,createWallets,inviteToAllowlist,removeFromAllowlist}',
      effect: 'write',
    },
    { path: 'PrivyClient().verifyAuthToken', effect: 'call' },
  ],
} as const satisfies Library;
