import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls of the API', () => {
    const source = `
      import { Configuration, PlaidApi, PlaidEnvironments } from 'plaid';
      const client = new PlaidApi(new Configuration({ basePath: PlaidEnvironments.sandbox }));
      export const token = await client.linkTokenCreate({ user: { client_user_id: '1' } });
      export const accounts = await client.accountsGet({ access_token: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client plaid#PlaidApi',
      'outbound call plaid#PlaidApi().linkTokenCreate',
      'outbound read plaid#PlaidApi().accountsGet',
    ]);
    expect(systemsOf(source)).toEqual(['Plaid']);
  });
});

describe('ignores', () => {
  it('settings', () => {
    const source = `
      import { Configuration, CountryCode, Products } from 'plaid';
      export const configuration = new Configuration({});
      export const scope = [CountryCode.Us, Products.Auth];
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
