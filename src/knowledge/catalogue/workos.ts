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
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.get*',
      effect: 'read',
    },
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.list*',
      effect: 'read',
    },
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.create*',
      effect: 'write',
    },
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.update*',
      effect: 'write',
    },
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.delete*',
      effect: 'write',
    },
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.*',
      effect: 'call',
    },
  ],
} as const satisfies Library;
