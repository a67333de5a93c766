import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('secrets and keys', () => {
    const source = `
      import { SecretClient } from '@azure/keyvault-secrets';
      import { KeyClient } from '@azure/keyvault-keys';
      import { DefaultAzureCredential } from '@azure/identity';
      const vault = new SecretClient('https://shop.vault.azure.net', new DefaultAzureCredential());
      const secret = await vault.getSecret('db');
      await vault.setSecret('db', 'new');
      await new KeyClient('https://shop.vault.azure.net', new DefaultAzureCredential()).getKey('sign');
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/identity#DefaultAzureCredential',
      'client @azure/identity#DefaultAzureCredential',
      'client @azure/keyvault-keys#KeyClient',
      'client @azure/keyvault-secrets#SecretClient',
      'outbound read @azure/keyvault-keys#KeyClient().getKey',
      'outbound read @azure/keyvault-secrets#SecretClient().getSecret',
      'outbound write @azure/keyvault-secrets#SecretClient().setSecret',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Key Vault', 'Microsoft Entra ID']);
  });
});

describe('ignores', () => {
  it('what an identifier says', () => {
    const source = `
      import { parseKeyVaultSecretIdentifier } from '@azure/keyvault-secrets';
      export const name = parseKeyVaultSecretIdentifier('https://shop.vault.azure.net/secrets/db').name;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
