import type { Library } from '../../model/library.ts';

export default {
  id: 'docusign',
  packages: ['docusign-esign'],
  purpose: 'Client of DocuSign, signatures of documents.',
  system: {
    name: 'DocuSign',
    kind: 'http-api',
    vendor: 'DocuSign',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'ApiClient()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'basePath',
      },
    },
  ],
  outbound: [
    {
      path: 'EnvelopesApi().{createEnvelope,sendEnvelope}',
      effect: 'send',
    },
    {
      path: '{AccountsApi,BillingApi,BulkEnvelopesApi,ConnectApi,EnvelopesApi,FoldersApi,GroupsApi,TemplatesApi,UsersApi,WorkspacesApi}().{get,list,search}',
      effect: 'read',
    },
    {
      path: '{AccountsApi,BillingApi,BulkEnvelopesApi,ConnectApi,EnvelopesApi,FoldersApi,GroupsApi,TemplatesApi,UsersApi,WorkspacesApi}().get*',
      effect: 'read',
    },
    {
      path: '{AccountsApi,BillingApi,BulkEnvelopesApi,ConnectApi,EnvelopesApi,FoldersApi,GroupsApi,TemplatesApi,UsersApi,WorkspacesApi}().list*',
      effect: 'read',
    },
    {
      path: '{AccountsApi,BillingApi,BulkEnvelopesApi,ConnectApi,EnvelopesApi,FoldersApi,GroupsApi,TemplatesApi,UsersApi,WorkspacesApi}().search*',
      effect: 'read',
    },
    {
      path: '{AccountsApi,BillingApi,BulkEnvelopesApi,ConnectApi,EnvelopesApi,FoldersApi,GroupsApi,TemplatesApi,UsersApi,WorkspacesApi}().{create,update,delete,put,move}',
      effect: 'write',
    },
    {
      path: '{AccountsApi,BillingApi,BulkEnvelopesApi,ConnectApi,EnvelopesApi,FoldersApi,GroupsApi,TemplatesApi,UsersApi,WorkspacesApi}().create*',
      effect: 'write',
    },
    {
      path: '{AccountsApi,BillingApi,BulkEnvelopesApi,ConnectApi,EnvelopesApi,FoldersApi,GroupsApi,TemplatesApi,UsersApi,WorkspacesApi}().update*',
      effect: 'write',
    },
    {
      path: '{AccountsApi,BillingApi,BulkEnvelopesApi,ConnectApi,EnvelopesApi,FoldersApi,GroupsApi,TemplatesApi,UsersApi,WorkspacesApi}().delete*',
      effect: 'write',
    },
    {
      path: '{AccountsApi,BillingApi,BulkEnvelopesApi,ConnectApi,EnvelopesApi,FoldersApi,GroupsApi,TemplatesApi,UsersApi,WorkspacesApi}().put*',
      effect: 'write',
    },
    {
      path: '{AccountsApi,BillingApi,BulkEnvelopesApi,ConnectApi,EnvelopesApi,FoldersApi,GroupsApi,TemplatesApi,UsersApi,WorkspacesApi}().move*',
      effect: 'write',
    },
    {
      path: 'ApiClient().{requestJWTUserToken,requestJWTApplicationToken,generateAccessToken,getUserInfo}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
