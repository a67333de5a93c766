import type { Library } from '../../model/library.ts';

export default {
  id: 'auth0',
  packages: [
    'auth0',
    '@auth0/auth0-react',
    '@auth0/auth0-spa-js',
    '@auth0/nextjs-auth0',
    'express-oauth2-jwt-bearer',
    'express-openid-connect',
    'passport-auth0',
  ],
  purpose: 'Client of Auth0, and sign-in with it.',
  system: {
    name: 'Auth0',
    kind: 'auth',
    vendor: 'Okta',
    hosting: 'saas',
  },
  clients: [
    { path: 'ManagementClient()', options: { argument: 0 } },
    { path: 'AuthenticationClient()', options: { argument: 0 } },
    { path: 'Auth0Client()', options: { argument: 0 } },
    { path: 'createAuth0Client()', options: { argument: 0 } },
    { path: 'Auth0Provider()', options: { argument: 0 } },
    { path: 'auth()', options: { argument: 0 }, url: { argument: 0, key: 'issuerBaseURL' } },
    { path: 'Strategy()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'AuthenticationClient().{oauth,passwordless,database,backchannel,tokenExchange}.*', effect: 'call' },
    {
      path: 'ManagementClient().{actions,agents,anomaly,attackProtection,branding,clientGrants,clients,connectionProfiles,connections,customDomains,deviceCredentials,emailTemplates,emails,eventStreams,events,experimentation,flows,forms,groups,guardian,hooks,jobs,keys,logStreams,logs,networkAcls,organizations,prompts,rateLimitPolicies,refreshTokens,resourceServers,riskAssessments,roles,rules,rulesConfigs,selfServiceProfiles,sessions,stats,supplementalSignals,tenants,tickets,tokenExchangeProfiles,userAttributeProfiles,userBlocks,userGrants,users,verifiableCredentials}.{get,list,retrieve,search,find,getAll,listAll,read,query}',
      effect: 'read',
    },
    {
      path: 'ManagementClient().{actions,agents,anomaly,attackProtection,branding,clientGrants,clients,connectionProfiles,connections,customDomains,deviceCredentials,emailTemplates,emails,eventStreams,events,experimentation,flows,forms,groups,guardian,hooks,jobs,keys,logStreams,logs,networkAcls,organizations,prompts,rateLimitPolicies,refreshTokens,resourceServers,riskAssessments,roles,rules,rulesConfigs,selfServiceProfiles,sessions,stats,supplementalSignals,tenants,tickets,tokenExchangeProfiles,userAttributeProfiles,userBlocks,userGrants,users,verifiableCredentials}.*.{get,list,retrieve,search,find,getAll,listAll,read,query}',
      effect: 'read',
    },
    {
      path: 'ManagementClient().{actions,agents,anomaly,attackProtection,branding,clientGrants,clients,connectionProfiles,connections,customDomains,deviceCredentials,emailTemplates,emails,eventStreams,events,experimentation,flows,forms,groups,guardian,hooks,jobs,keys,logStreams,logs,networkAcls,organizations,prompts,rateLimitPolicies,refreshTokens,resourceServers,riskAssessments,roles,rules,rulesConfigs,selfServiceProfiles,sessions,stats,supplementalSignals,tenants,tickets,tokenExchangeProfiles,userAttributeProfiles,userBlocks,userGrants,users,verifiableCredentials}.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    {
      path: 'ManagementClient().{actions,agents,anomaly,attackProtection,branding,clientGrants,clients,connectionProfiles,connections,customDomains,deviceCredentials,emailTemplates,emails,eventStreams,events,experimentation,flows,forms,groups,guardian,hooks,jobs,keys,logStreams,logs,networkAcls,organizations,prompts,rateLimitPolicies,refreshTokens,resourceServers,riskAssessments,roles,rules,rulesConfigs,selfServiceProfiles,sessions,stats,supplementalSignals,tenants,tickets,tokenExchangeProfiles,userAttributeProfiles,userBlocks,userGrants,users,verifiableCredentials}.*.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    {
      path: 'ManagementClient().{actions,agents,anomaly,attackProtection,branding,clientGrants,clients,connectionProfiles,connections,customDomains,deviceCredentials,emailTemplates,emails,eventStreams,events,experimentation,flows,forms,groups,guardian,hooks,jobs,keys,logStreams,logs,networkAcls,organizations,prompts,rateLimitPolicies,refreshTokens,resourceServers,riskAssessments,roles,rules,rulesConfigs,selfServiceProfiles,sessions,stats,supplementalSignals,tenants,tickets,tokenExchangeProfiles,userAttributeProfiles,userBlocks,userGrants,users,verifiableCredentials}.*',
      effect: 'call',
    },
    {
      path: 'ManagementClient().{actions,agents,anomaly,attackProtection,branding,clientGrants,clients,connectionProfiles,connections,customDomains,deviceCredentials,emailTemplates,emails,eventStreams,events,experimentation,flows,forms,groups,guardian,hooks,jobs,keys,logStreams,logs,networkAcls,organizations,prompts,rateLimitPolicies,refreshTokens,resourceServers,riskAssessments,roles,rules,rulesConfigs,selfServiceProfiles,sessions,stats,supplementalSignals,tenants,tickets,tokenExchangeProfiles,userAttributeProfiles,userBlocks,userGrants,users,verifiableCredentials}.*.*',
      effect: 'call',
    },
  ],
  retryOptions: [
    {
      path: 'ManagementClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'ManagementClient',
      kind: 'client-option',
      option: { argument: 0, key: 'retry.maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  defaults: {
    version: '7.1.0',
    attempts: 3,
    on: 'HTTP 408, 429, >=500 on any method; NOT network errors or timeouts',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 60000,
    worstCaseMs: 183300,
    retryOption: 'maxRetries: new ManagementClient({maxRetries}) or request options',
    timeoutOption: 'timeoutInSeconds: client or request option',
    regionOption: 'domain',
    idempotency: 'sends no idempotency key',
    notes:
      'v7: AuthenticationClient is gone from the main entry (auth0/legacy = v4). The token request of client credentials has a fixed 10 s limit and no retry. A server that accepts and never answers is given up after 60 s.',
    source: [
      'auth0/dist/cjs/management/core/fetcher/requestWithRetries.js:15',
      'auth0/dist/cjs/management/core/fetcher/requestWithRetries.js:18',
      'auth0/dist/cjs/management/core/fetcher/requestWithRetries.js:13',
      'auth0/dist/cjs/management/core/fetcher/requestWithRetries.js:14',
      'auth0/dist/cjs/management/api/resources/actions/client/Client.js:123',
      'auth0/dist/cjs/management/wrapper/token-provider.js:97',
    ],
  },
} as const satisfies Library;
