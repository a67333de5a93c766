import type { Library } from '../../model/library.ts';

export default {
  id: 'ory',
  packages: ['@ory/client'],
  purpose: 'Client of Ory: identities, sign-in, permissions and OAuth 2.0.',
  system: { name: 'Ory', kind: 'auth', vendor: 'Ory', hosting: 'saas' },
  clients: [
    {
      path: '{FrontendApi,IdentityApi,PermissionApi,RelationshipApi,OAuth2Api,OidcApi,ProjectApi,CourierApi,WorkspaceApi,JwkApi,EventsApi}()',
      options: { argument: 0 },
    },
    { path: 'Configuration()', options: { argument: 0 }, url: { argument: 0, key: 'basePath' } },
  ],
  outbound: [
    { path: '*Api().{get,list,check,expand,batchCheck,introspect}*', effect: 'read' },
    { path: 'FrontendApi().toSession', effect: 'read' },
    { path: '*Api().{create,update,delete,patch,batchPatch,disable,set,revoke,rotate,trust,extend}*', effect: 'write' },
    { path: '*Api().*', effect: 'call' },
  ],
} as const satisfies Library;
