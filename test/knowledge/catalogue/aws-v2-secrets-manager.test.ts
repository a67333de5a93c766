import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('secrets that are read', () => {
    const source = `
      import * as AWS from 'aws-sdk';
      const secrets = new AWS.SecretsManager({ region: 'eu-west-1' });
      await secrets.getSecretValue({ SecretId: 'db' }).promise();
    `;
    expect(matchesOf(source)).toEqual([
      'client aws-sdk#SecretsManager',
      'outbound call aws-sdk#SecretsManager().getSecretValue',
    ]);
    expect(systemsOf(source)).toEqual(['AWS Secrets Manager']);
  });

  it('the client of its own module', () => {
    const source = `
      import SecretsManager from 'aws-sdk/clients/secretsmanager';
      await new SecretsManager({ maxRetries: 1 }).getSecretValue({ SecretId: 'db' }).promise();
    `;
    expect(matchesOf(source)).toEqual([
      'client aws-sdk#SecretsManager',
      'outbound call aws-sdk#SecretsManager().getSecretValue',
      'retry 2 exponential jitter secretsmanager',
    ]);
    expect(systemsOf(source)).toEqual(['AWS Secrets Manager']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SecretsManager } from 'aws-sdk';
      export const textOf = (answer: SecretsManager.GetSecretValueResponse) => answer.SecretString;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
