import type { Library } from '../../model/library.ts';

export default {
  id: 'keycloak',
  packages: ['keycloak-js', 'keycloak-connect', '@keycloak/keycloak-admin-client'],
  purpose: 'Clients of Keycloak: sign-in on pages and servers, and its administration.',
  system: { name: 'Keycloak', kind: 'auth', vendor: 'Keycloak', hosting: 'self-hosted' },
  clients: [
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } },
    { path: 'default()', options: { argument: 1 }, url: { argument: 1, key: 'auth-server-url' } },
  ],
  outbound: [
    {
      path: 'default().{init,login,logout,register,updateToken,auth,obtainDirectly,obtainFromCode,obtainFromClientCredentials}',
      effect: 'call',
    },
    { path: 'default().users.{executeActionsEmail,sendVerifyEmail,impersonation,logout}', effect: 'call' },
    { path: 'default().{loadUserProfile,loadUserInfo}', effect: 'read' },
    {
      path: 'default().{users,groups,roles,organizations,clients,realms,clientScopes,identityProviders,components,serverInfo,whoAmI,authenticationManagement}.{find,list,get,count}',
      effect: 'read',
    },
    {
      path: 'default().{users,groups,roles,organizations,clients,realms,clientScopes,identityProviders,components,serverInfo,whoAmI,authenticationManagement}.{find,list,get,count}*',
      effect: 'read',
    },
    {
      path: 'default().{users,groups,roles,organizations,clients,realms,clientScopes,identityProviders,components,authenticationManagement}.{create,update,del,add,remove,revoke}',
      effect: 'write',
    },
    {
      path: 'default().{users,groups,roles,organizations,clients,realms,clientScopes,identityProviders,components,authenticationManagement}.{create,update,del,add,remove,reset,revoke}*',
      effect: 'write',
    },
  ],
} as const satisfies Library;
