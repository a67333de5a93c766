import type { Library } from '../../model/library.ts';

export default {
  id: 'infisical',
  packages: ['@infisical/sdk', 'infisical-node'],
  purpose: 'Client of Infisical, secrets.',
  system: {
    name: 'Infisical',
    kind: 'http-api',
    vendor: 'Infisical',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'InfisicalSDK()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'siteUrl',
      },
    },
    {
      path: 'InfisicalClient()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'InfisicalSDK().secrets().{listSecrets,listSecretsWithImports,getSecret}',
      effect: 'read',
    },
    {
      path: 'InfisicalSDK().secrets().{createSecret,updateSecret,deleteSecret}',
      effect: 'write',
    },
    {
      path: 'InfisicalSDK().auth().universalAuth.{login,renew}',
      effect: 'call',
    },
    {
      path: 'InfisicalSDK().auth().awsIamAuth.{login,renew}',
      effect: 'call',
    },
    {
      path: 'InfisicalSDK().{environments,projects,folders,dynamicSecrets,kms}().*',
      effect: 'call',
    },
    {
      path: '{default,InfisicalClient}().{getAllSecrets,getSecret}',
      effect: 'read',
    },
    {
      path: '{default,InfisicalClient}().{createSecret,updateSecret,deleteSecret}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
