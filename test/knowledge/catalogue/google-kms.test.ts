import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what goes out', () => {
    const source = `
      import { KeyManagementServiceClient } from '@google-cloud/kms';
      const client = new KeyManagementServiceClient();
      export const sign = async () => client.asymmetricSign({ name: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/kms#KeyManagementServiceClient',
      'outbound call @google-cloud/kms#KeyManagementServiceClient().asymmetricSign',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud KMS']);
  });
});

describe('ignores', () => {
  it('what stays here', () => {
    const source = `
      import { protos } from '@google-cloud/kms';
      export const purposes = protos.google.cloud.kms.v1.CryptoKey;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
