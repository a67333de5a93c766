import type { Library } from '../../model/library.ts';

export default {
  id: 'clerk',
  packages: [
    '@clerk/backend',
    '@clerk/nextjs',
    '@clerk/nextjs/server',
    '@clerk/clerk-sdk-node',
    '@clerk/express',
    '@clerk/fastify',
    '@clerk/remix',
    '@clerk/clerk-react',
    '@clerk/clerk-js',
    '@clerk/astro',
    '@clerk/tanstack-react-start',
  ],
  purpose: 'Client of Clerk, and sign-in with it.',
  system: {
    name: 'Clerk',
    kind: 'auth',
    vendor: 'Clerk',
    hosting: 'saas',
  },
  clients: [
    { path: 'createClerkClient()', options: { argument: 0 } },
    { path: 'ClerkProvider()', options: { argument: 0 } },
    { path: 'clerkMiddleware()', options: { argument: 0 } },
    { path: 'clerkMiddleware()', options: { argument: 1 } },
    { path: 'Clerk()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'createClerkClient().*.get*', effect: 'read' },
    { path: 'createClerkClient().*.create*', effect: 'write' },
    { path: 'createClerkClient().*.update*', effect: 'write' },
    { path: 'createClerkClient().*.delete*', effect: 'write' },
    { path: 'currentUser', effect: 'read' },
    {
      path: 'createClerkClient().{actorTokens,agentTasks,allowlistIdentifiers,apiKeys,betaFeatures,billing,blocklistIdentifiers,clients,domains,emailAddresses,emails,enterpriseConnections,idPOAuthAccessToken,instance,invitations,jwks,jwtTemplates,m2m,machines,oauthApplications,organizationPermissions,organizationRoles,organizations,phoneNumbers,proxyChecks,redirectUrls,roleSets,samlConnections,sessions,signInTokens,signUps,testingTokens,users,waitlistEntries}.{get,list,retrieve,search,find,getAll,listAll,read,query}',
      effect: 'read',
    },
    {
      path: 'createClerkClient().{actorTokens,agentTasks,allowlistIdentifiers,apiKeys,betaFeatures,billing,blocklistIdentifiers,clients,domains,emailAddresses,emails,enterpriseConnections,idPOAuthAccessToken,instance,invitations,jwks,jwtTemplates,m2m,machines,oauthApplications,organizationPermissions,organizationRoles,organizations,phoneNumbers,proxyChecks,redirectUrls,roleSets,samlConnections,sessions,signInTokens,signUps,testingTokens,users,waitlistEntries}.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    {
      path: 'createClerkClient().{actorTokens,agentTasks,allowlistIdentifiers,apiKeys,betaFeatures,billing,blocklistIdentifiers,clients,domains,emailAddresses,emails,enterpriseConnections,idPOAuthAccessToken,instance,invitations,jwks,jwtTemplates,m2m,machines,oauthApplications,organizationPermissions,organizationRoles,organizations,phoneNumbers,proxyChecks,redirectUrls,roleSets,samlConnections,sessions,signInTokens,signUps,testingTokens,users,waitlistEntries}.*',
      effect: 'call',
    },
  ],
  same: [
    { path: '@clerk/nextjs/server#clerkClient()', as: '@clerk/backend#createClerkClient()' },
    {
      path: '@clerk/{nextjs/server,clerk-sdk-node,express,fastify}#clerkClient',
      as: '@clerk/backend#createClerkClient()',
    },
    {
      path: '@clerk/{clerk-sdk-node,express,fastify,nextjs/server}#createClerkClient()',
      as: '@clerk/backend#createClerkClient()',
    },
  ],
  defaults: {
    version: '3.25.0',
    attempts: 1,
    on: 'API calls: nothing. Fetching the JWKS (verifyToken/authenticateRequest without jwtKey): 4 retries on ANY error, also a wrong secret key',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: 'none; pass jwtKey to avoid the JWKS call',
    timeoutOption: 'none',
    regionOption: 'apiUrl; default https://api.clerk.com',
    idempotency: 'none by itself; a few calls accept an idempotency key in their options',
    notes:
      'JWKS retry: 125 ms doubling with 1-2x jitter, 5 tries in all (iteration < 5): an authenticated request can be held up before it fails. A server that accepts and never answers is given up after 300 s.',
    source: [
      '@clerk/backend/dist/chunk-WJJ2QJZH.mjs:1926',
      '@clerk/shared/dist/retry.mjs:6',
      '@clerk/shared/dist/retry.mjs:3',
      '@clerk/backend/dist/chunk-WJJ2QJZH.mjs:6089',
      '@clerk/backend/dist/chunk-WJJ2QJZH.mjs:286',
    ],
    alsoFor: [
      '@clerk/clerk-sdk-node',
      '@clerk/express',
      '@clerk/fastify',
      '@clerk/nextjs',
      '@clerk/remix',
      '@clerk/astro',
      '@clerk/tanstack-react-start',
    ],
    limitOfNode: true,
  },
} as const satisfies Library;
