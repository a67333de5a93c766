import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('signing in, and calls of the API', () => {
    const source = `
      import OAuthClient from 'intuit-oauth';
      const intuit = new OAuthClient({ clientId: 'a', clientSecret: 'b', environment: 'sandbox', redirectUri: 'c' });
      await intuit.createToken('https://a.example/?code=1');
      await intuit.makeApiCall({ url: '/v3/company/1/invoice' });
      await intuit.getUserInfo();
    `;
    expect(matchesOf(source)).toEqual([
      'client intuit-oauth#default',
      'outbound call intuit-oauth#default().createToken',
      'outbound call intuit-oauth#default().makeApiCall',
      'outbound read intuit-oauth#default().getUserInfo',
    ]);
    expect(systemsOf(source)).toEqual(['QuickBooks']);
  });
});

describe('ignores', () => {
  it('addresses that are only built', () => {
    const source = `
      import OAuthClient from 'intuit-oauth';
      export const address = (intuit: OAuthClient) => intuit.authorizeUri({ scope: [], state: 'a' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
