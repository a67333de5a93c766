import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('discovery and tokens', () => {
    const source = `
      import * as client from 'openid-client';
      const config = await client.discovery(new URL('https://login.example.com'), 'id', 'secret');
      export const tokens = await client.authorizationCodeGrant(config, new URL('https://app.example.com/callback'));
      export const info = await client.fetchUserInfo(config, 'token', 'subject');
    `;
    expect(matchesOf(source)).toEqual([
      'client openid-client#discovery',
      'outbound call openid-client#authorizationCodeGrant',
      'outbound call openid-client#fetchUserInfo',
    ]);
    expect(systemsOf(source)).toEqual(['OpenID Connect provider']);
  });

  it('older versions', () => {
    const source = `
      import { Issuer } from 'openid-client';
      const issuer = await Issuer.discover('https://login.example.com');
      const client = new issuer.Client({ client_id: 'id' });
      export const tokens = await client.callback('https://app.example.com/callback', {});
    `;
    expect(matchesOf(source)).toEqual([
      'client openid-client#Issuer.discover',
      'outbound call openid-client#Issuer.discover().Client().callback',
    ]);
  });

  it('other libraries of OAuth', () => {
    const source = `
      import { ClientCredentials } from 'simple-oauth2';
      import { UserManager } from 'oidc-client-ts';
      const oauth = new ClientCredentials({ client: { id: 'a', secret: 'b' }, auth: { tokenHost: 'https://login.example.com' } });
      export const token = await oauth.getToken({});
      export const manager = new UserManager({ authority: 'https://login.example.com', client_id: 'a', redirect_uri: '' });
    `;
    expect(matchesOf(source)).toEqual([
      'client oidc-client-ts#UserManager',
      'client simple-oauth2#ClientCredentials',
      'outbound call simple-oauth2#ClientCredentials().getToken',
    ]);
  });
});

describe('recognises by variables', () => {
  it('endpoints of a provider', () => {
    const source = `
      export const token = await fetch(process.env.OIDC_TOKEN_URI!);
      export const user = await fetch(process.env.OIDC_USERINFO_URI!);
    `;
    expect(systemsOf(source)).toEqual(['OpenID Connect provider']);
  });
});

describe('ignores', () => {
  it('values that are only computed', () => {
    const source = `
      import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomState } from 'openid-client';
      export const state = randomState();
      export const challenge = await calculatePKCECodeChallenge('verifier');
      export const url = (config: never) => buildAuthorizationUrl(config, { state });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
