import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tokens', () => {
    const source = `
      import { GoogleAuth, OAuth2Client } from 'google-auth-library';
      const client = new OAuth2Client('id', 'secret', '/back');
      await client.getToken('code');
      await client.verifyIdToken({ idToken: 't' });
      const auth = await new GoogleAuth({ scopes: [] }).getClient();
    `;
    expect(matchesOf(source)).toEqual([
      'client google-auth-library#GoogleAuth',
      'client google-auth-library#OAuth2Client',
      'outbound call google-auth-library#GoogleAuth().getClient',
      'outbound call google-auth-library#OAuth2Client().getToken',
      'outbound call google-auth-library#OAuth2Client().verifyIdToken',
    ]);
    expect(systemsOf(source)).toEqual(['Google OAuth']);
  });
});

describe('ignores', () => {
  it('an address to sign in at', () => {
    const source = `
      import type { OAuth2Client } from 'google-auth-library';
      export const address = (client: OAuth2Client) => client.generateAuthUrl({ scope: [] });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
