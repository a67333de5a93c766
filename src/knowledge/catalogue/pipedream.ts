import type { Library } from '../../model/library.ts';

export default {
  id: 'pipedream',
  packages: ['@pipedream/sdk', '@pipedream/sdk/server'],
  purpose: 'Client of Pipedream, connections to systems of many vendors.',
  system: {
    name: 'Pipedream',
    kind: 'http-api',
    vendor: 'Pipedream',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'PipedreamClient()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'createBackendClient()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'createFrontendClient()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'PipedreamClient().*.{list,retrieve,validate}',
      effect: 'read',
    },
    {
      path: 'PipedreamClient().*.list*',
      effect: 'read',
    },
    {
      path: 'PipedreamClient().*.retrieve*',
      effect: 'read',
    },
    {
      path: 'PipedreamClient().{accounts,appOverrides,deployedTriggers,projects,oauthApps,users}.{create,update,delete}',
      effect: 'write',
    },
    {
      path: 'PipedreamClient().{accounts,appOverrides,deployedTriggers,projects,oauthApps,users}.update*',
      effect: 'write',
    },
    {
      path: 'PipedreamClient().{accounts,appOverrides,deployedTriggers,projects,oauthApps,users}.delete*',
      effect: 'write',
    },
    {
      path: 'PipedreamClient().{actions,triggers,workflows}.{run,deploy,invoke,invokeForExternalUser,configureProp,reloadProps}',
      effect: 'call',
    },
    {
      path: 'PipedreamClient().proxy.{get,post,put,delete,patch}',
      effect: 'call',
    },
    {
      path: 'PipedreamClient().{tokens,oauthTokens}.create',
      effect: 'write',
    },
    {
      path: 'createBackendClient().{getAccounts,getAccountById,getApps,getApp,getComponents,getComponent,getProjectInfo}',
      effect: 'read',
    },
    {
      path: 'createBackendClient().{createConnectToken,makeProxyRequest,invokeWorkflow,runAction,deployTrigger,deleteAccount,deleteExternalUser}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
