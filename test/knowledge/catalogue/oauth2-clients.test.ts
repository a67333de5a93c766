import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tokens', () => {
    const source = `
      import { OAuth2Client } from '@badgateway/oauth2-client';
      import ClientOAuth2 from 'client-oauth2';
      const client = new OAuth2Client({ server: 'https://login.example.com/', clientId: 'a' });
      const other = new ClientOAuth2({ clientId: 'a', accessTokenUri: 'https://login.example.net/token' });
      export const token = () => client.clientCredentials();
      export const second = () => other.credentials.getToken();
    `;
    expect(matchesOf(source)).toEqual([
      'client @badgateway/oauth2-client#OAuth2Client',
      'client client-oauth2#default',
      'outbound call @badgateway/oauth2-client#OAuth2Client().clientCredentials',
      'outbound call client-oauth2#default().credentials.getToken',
    ]);
    expect(systemsOf(source)).toEqual(['example.com', 'example.net']);
  });
});

describe('ignores', () => {
  it('a verifier', () => {
    const source = `
      import { generateCodeVerifier } from '@badgateway/oauth2-client';
      export const verifier = () => generateCodeVerifier();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
