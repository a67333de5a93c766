import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-key-vault',
  packages: ['@azure/keyvault-secrets', '@azure/keyvault-keys'],
  purpose: 'Client of Azure Key Vault.',
  system: {
    name: 'Azure Key Vault',
    kind: 'other',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.vault.azure.net'],
  clients: [
    { path: 'SecretClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'KeyClient()', options: { argument: 2 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'SecretClient().{getSecret,listPropertiesOfSecrets}', effect: 'read' },
    { path: 'KeyClient().getKey', effect: 'read' },
    { path: 'SecretClient().{setSecret,beginDeleteSecret,updateSecretProperties}', effect: 'write' },
    { path: 'KeyClient().createKey', effect: 'write' },
  ],
} as const satisfies Library;
