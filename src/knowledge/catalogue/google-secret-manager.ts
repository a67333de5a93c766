import type { Library } from '../../model/library.ts';

export default {
  id: 'google-secret-manager',
  packages: ['@google-cloud/secret-manager'],
  purpose: 'Client of Google Secret Manager.',
  system: {
    name: 'Google Secret Manager',
    kind: 'other',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['secretmanager.googleapis.com'],
  clients: [{ path: 'SecretManagerServiceClient()', options: { argument: 0 } }],
  outbound: [
    {
      path: 'SecretManagerServiceClient().{accessSecretVersion,getSecret,getSecretVersion,listSecrets,listSecretVersions}',
      effect: 'read',
    },
    {
      path: 'SecretManagerServiceClient().{createSecret,addSecretVersion,updateSecret,deleteSecret,destroySecretVersion,disableSecretVersion}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
