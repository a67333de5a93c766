import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('secrets that are read', () => {
    const source = `
      import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
      const client = new SecretsManagerClient({ region: 'eu-central-1' });
      const secret = await client.send(new GetSecretValueCommand({ SecretId: 'db' }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-secrets-manager#SecretsManagerClient',
      'outbound call @aws-sdk/client-secrets-manager#SecretsManagerClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['AWS Secrets Manager']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
      export const command = new GetSecretValueCommand({ SecretId: 'db' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
