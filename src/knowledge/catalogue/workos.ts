import type { Library } from '../../model/library.ts';

export default {
  id: 'workos',
  packages: ['@workos-inc/node', '@workos-inc/authkit-nextjs', '@workos-inc/authkit-react'],
  purpose: 'Client of the WorkOS API, and sign-in with it.',
  system: {
    name: 'WorkOS',
    kind: 'auth',
    vendor: 'WorkOS',
    hosting: 'saas',
  },
  clients: [
    { path: 'WorkOS()', options: { argument: 1 } },
    { path: 'authkitMiddleware()', options: { argument: 0 } },
    { path: 'AuthKitProvider()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.{get,list,retrieve,search,find,getAll,listAll,read,query}',
      effect: 'read',
    },
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.*',
      effect: 'call',
    },
  ],
} as const satisfies Library;
