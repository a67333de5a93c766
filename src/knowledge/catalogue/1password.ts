import type { Library } from '../../model/library.ts';

export default {
  id: '1password',
  packages: ['@1password/sdk'],
  purpose: 'Client of 1Password, secrets.',
  system: {
    name: '1Password',
    kind: 'http-api',
    vendor: '1Password',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'createClient()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'createClient().secrets.{resolve,resolveAll}',
      effect: 'read',
    },
    {
      path: 'createClient().{items,vaults,environments,groups}.{get,getAll,getOverview,getVariables,list}',
      effect: 'read',
    },
    {
      path: 'createClient().{items,vaults}.{create,createAll,put,delete,deleteAll,archive,update,grantGroupPermissions,updateGroupPermissions,revokeGroupPermissions}',
      effect: 'write',
    },
    {
      path: 'createClient().items.{shares,files}.*',
      effect: 'call',
    },
  ],
} as const satisfies Library;
