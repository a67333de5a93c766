import type { Library } from '../../model/library.ts';

export default {
  id: 'privy-node',
  packages: ['@privy-io/node'],
  purpose: 'Client of Privy: users, wallets and policies.',
  system: { name: 'Privy', kind: 'auth', vendor: 'Privy', hosting: 'saas' },
  clients: [{ path: 'PrivyClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiUrl' } }],
  outbound: [
    {
      path: 'PrivyClient().{users,wallets,policies,transactions,keyQuorums,intents,organizations}().{get,list}',
      effect: 'read',
    },
    { path: 'PrivyClient().users().getBy*', effect: 'read' },
    { path: 'PrivyClient().apps().{getSettings,getAllowlist}', effect: 'read' },
    { path: 'PrivyClient().{users,wallets,policies,keyQuorums}().{create,update,delete,import}', effect: 'write' },
    { path: 'PrivyClient().policies().{createRule,updateRule,deleteRule}', effect: 'write' },
    { path: 'PrivyClient().wallets().transfer', effect: 'write' },
    { path: 'PrivyClient().apps().{inviteToAllowlist,removeFromAllowlist}', effect: 'write' },
    { path: 'PrivyClient().wallets().{rawSign,exportPrivateKey,exportSeedPhrase}', effect: 'call' },
    { path: 'PrivyClient().wallets().{ethereum,solana}().*', effect: 'call' },
  ],
} as const satisfies Library;
