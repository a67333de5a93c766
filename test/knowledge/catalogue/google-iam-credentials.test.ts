import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tokens', () => {
    const source = `
      import { IAMCredentialsClient } from '@google-cloud/iam-credentials';
      const client = new IAMCredentialsClient();
      export const [token] = await client.generateIdToken({ name: client.serviceAccountPath('-', 'a@shop.example'), audience: 'https://shop.example' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/iam-credentials#IAMCredentialsClient',
      'outbound call @google-cloud/iam-credentials#IAMCredentialsClient().generateIdToken',
    ]);
    expect(systemsOf(source)).toEqual(['Google IAM']);
  });
});

describe('ignores', () => {
  it('names of resources', () => {
    const source = `
      import type { IAMCredentialsClient } from '@google-cloud/iam-credentials';
      export const local = (client: IAMCredentialsClient) => client.serviceAccountPath('-', 'a@shop.example');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
