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
    { path: 'WorkOS().userManagement.loadSealedSession().refresh', effect: 'call' },
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,multiFactorAuth,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.get*',
      effect: 'read',
    },
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,multiFactorAuth,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.list*',
      effect: 'read',
    },
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,multiFactorAuth,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.create*',
      effect: 'write',
    },
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,multiFactorAuth,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.update*',
      effect: 'write',
    },
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,multiFactorAuth,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.delete*',
      effect: 'write',
    },
    {
      path: 'WorkOS().{apiKeys,auditLogs,authorization,directorySync,events,featureFlags,fga,mfa,multiFactorAuth,organizationDomains,organizations,passwordless,pipes,portal,sso,userManagement,vault,widgets}.*',
      effect: 'call',
    },
  ],
  local: ['WorkOS().*.{getAuthorizationUrl,getLogoutUrl,getLogoutUrlFromSessionCookie,getJwksUrl,loadSealedSession}'],
  defaults: {
    version: '10.5.0',
    attempts: 1,
    on: 'nothing; only /vault/ and /audit_logs/events are tried again, 3 times: network errors, HTTP 408, 500, 502, 504',
    backoff: 'none',
    jitter: false,
    timeoutMs: 60000,
    worstCaseMs: 60000,
    retryOption: null,
    timeoutOption: 'timeout (ms) in new WorkOS(key, { timeout })',
    regionOption: null,
    idempotency: 'sends an idempotency key only where the call passes one',
    notes: 'The retries of the vault and of audit logs cannot be switched off.',
    source: [
      '@workos-inc/node/lib/factory-CJmENOk9.cjs:103',
      '@workos-inc/node/lib/factory-CJmENOk9.cjs:135',
      '@workos-inc/node/lib/factory-CJmENOk9.cjs:184',
      '@workos-inc/node/lib/factory-CJmENOk9.cjs:256',
    ],
  },
  webhooks: [
    {
      events: 'events of directories, connections and users',
      signature: 'HMAC-SHA256 of a timestamp and the raw body',
      headers: ['WorkOS-Signature'],
      verify: ['@workos-inc/node#WorkOS().webhooks.{constructEvent,verifyHeader}'],
      duplicates: true,
      ordered: false,
      source: ['https://workos.com/docs/events/data-syncing/webhooks'],
    },
  ],
} as const satisfies Library;
