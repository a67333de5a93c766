import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('credentials and tokens', () => {
    const source = `
      import { DefaultAzureCredential } from '@azure/identity';
      const credential = new DefaultAzureCredential({ retryOptions: { maxRetries: 2 } });
      await credential.getToken('https://vault.azure.net/.default');
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/identity#DefaultAzureCredential',
      'outbound call @azure/identity#DefaultAzureCredential().getToken',
      'retry 3 exponential DefaultAzureCredential',
    ]);
    expect(systemsOf(source)).toEqual(['Microsoft Entra ID']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { CredentialUnavailableError } from '@azure/identity';
      export const isMissing = (error: unknown) => error instanceof CredentialUnavailableError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
