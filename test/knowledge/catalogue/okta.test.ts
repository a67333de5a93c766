import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('users of an organisation', () => {
    const source = `
      import okta from '@okta/okta-sdk-nodejs';
      const client = new okta.Client({ orgUrl: 'https://dev.okta.com', token: process.env.OKTA_TOKEN });
      export const user = await client.userApi.getUser({ userId: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @okta/okta-sdk-nodejs#Client',
      'outbound call @okta/okta-sdk-nodejs#Client().userApi.getUser',
    ]);
    expect(systemsOf(source)).toEqual(['Okta']);
  });

  it('tokens in the browser and on a server', () => {
    const source = `
      import { OktaAuth } from '@okta/okta-auth-js';
      import OktaJwtVerifier from '@okta/jwt-verifier';
      const auth = new OktaAuth({ issuer: 'https://dev.okta.com/oauth2/default', clientId: 'a' });
      await auth.signInWithRedirect();
      const verifier = new OktaJwtVerifier({ issuer: 'https://dev.okta.com/oauth2/default' });
      export const jwt = await verifier.verifyAccessToken('token', 'api://default');
    `;
    expect(matchesOf(source)).toEqual([
      'client @okta/jwt-verifier#default',
      'client @okta/okta-auth-js#OktaAuth',
      'outbound call @okta/jwt-verifier#default().verifyAccessToken',
      'outbound call @okta/okta-auth-js#OktaAuth().signInWithRedirect',
    ]);
  });
});

describe('ignores', () => {
  it('addresses that are only formed', () => {
    const source = `
      import { toRelativeUrl } from '@okta/okta-auth-js';
      export const url = toRelativeUrl('https://example.com/a', 'https://example.com');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
