import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('secrets that are read and added', () => {
    const source = `
      import { SecretManagerServiceClient } from '@google-cloud/secret-manager';
      const client = new SecretManagerServiceClient();
      const [version] = await client.accessSecretVersion({ name: 'projects/shop/secrets/db/versions/latest' });
      await client.addSecretVersion({ parent: 'projects/shop/secrets/db' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/secret-manager#SecretManagerServiceClient',
      'outbound read @google-cloud/secret-manager#SecretManagerServiceClient().accessSecretVersion',
      'outbound write @google-cloud/secret-manager#SecretManagerServiceClient().addSecretVersion',
    ]);
    expect(systemsOf(source)).toEqual(['Google Secret Manager']);
  });
});

describe('ignores', () => {
  it('names', () => {
    const source = `
      import type { SecretManagerServiceClient } from '@google-cloud/secret-manager';
      export const nameOf = (client: SecretManagerServiceClient) => client.secretPath('shop', 'db');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
