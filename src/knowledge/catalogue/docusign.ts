import type { Library } from '../../model/library.ts';

export default {
  id: 'docusign',
  packages: ['docusign-esign'],
  purpose: 'Client of DocuSign.',
  system: { name: 'DocuSign', kind: 'http-api', vendor: 'DocuSign', hosting: 'saas' },
  clients: [
    { path: 'ApiClient()', options: { argument: 0 }, url: { argument: 0, key: 'basePath' } },
    {
      path: '{AccountsApi,BillingApi,BulkEnvelopesApi,ConnectApi,EnvelopesApi,FoldersApi,GroupsApi,PowerFormsApi,TemplatesApi,UsersApi,WorkspacesApi}()',
    },
  ],
  outbound: [
    { path: '*Api().{get,list}*', effect: 'read' },
    { path: '*Api().{create,update,delete,apply,move,replace}*', effect: 'write' },
    {
      path: 'ApiClient().{requestJWTUserToken,requestJWTApplicationToken,generateAccessToken,getUserInfo}',
      effect: 'call',
    },
  ],
  local: ['*Api().getApiClient'],
} as const satisfies Library;
