import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('secrets', () => {
    const source = `
      import { InfisicalSDK } from '@infisical/sdk';
      const client = new InfisicalSDK({ siteUrl: 'https://app.infisical.com' });
      await client.auth().universalAuth.login({ clientId: 'a', clientSecret: 'b' });
      export const secrets = () => client.secrets().listSecrets({ environment: 'dev', projectId: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @infisical/sdk#InfisicalSDK',
      'outbound call @infisical/sdk#InfisicalSDK().auth().universalAuth.login',
      'outbound read @infisical/sdk#InfisicalSDK().secrets().listSecrets',
    ]);
    expect(systemsOf(source)).toEqual(['Infisical']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Secret } from '@infisical/sdk';
      export const same = (it: Secret) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
