import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('management and tokens', () => {
    const source = `
      import { AuthenticationClient, ManagementClient } from 'auth0';
      const management = new ManagementClient({ domain: 'shop.auth0.com', clientId: 'c', clientSecret: 's' });
      await management.users.get({ id: '1' });
      await management.users.update({ id: '1' }, {});
      await new AuthenticationClient({ domain: 'shop.auth0.com', clientId: 'c' }).oauth.clientCredentialsGrant({ audience: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client auth0#AuthenticationClient',
      'client auth0#ManagementClient',
      'outbound call auth0#AuthenticationClient().oauth.clientCredentialsGrant',
      'outbound read auth0#ManagementClient().users.get',
      'outbound write auth0#ManagementClient().users.update',
    ]);
    expect(systemsOf(source)).toEqual(['Auth0']);
  });

  it('middleware that checks tokens', () => {
    const source = `
      import { auth } from 'express-oauth2-jwt-bearer';
      export const check = auth({ issuerBaseURL: 'https://shop.auth0.com', audience: 'a' });
    `;
    expect(matchesOf(source)).toEqual(['client express-oauth2-jwt-bearer#auth']);
    expect(systemsOf(source)).toEqual(['Auth0']);
  });
});

describe('ignores', () => {
  it('scopes', () => {
    const source = `
      import { requiredScopes } from 'express-oauth2-jwt-bearer';
      export const read = requiredScopes('read:orders');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
