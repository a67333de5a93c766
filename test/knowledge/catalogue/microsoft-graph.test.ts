import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests', () => {
    const source = `
      import { Client } from '@microsoft/microsoft-graph-client';
      const client = Client.init({ authProvider: (done) => done(null, process.env.TOKEN ?? '') });
      export const me = await client.api('/me').select('displayName').get();
      await client.api('/me/sendMail').post({ message: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client @microsoft/microsoft-graph-client#Client.init',
      'outbound read @microsoft/microsoft-graph-client#Client.init().api().get',
      'outbound write @microsoft/microsoft-graph-client#Client.init().api().post',
    ]);
    expect(systemsOf(source)).toEqual(['Microsoft Graph']);
  });

  it('with middleware', () => {
    const source = `
      import { Client } from '@microsoft/microsoft-graph-client';
      export const users = (authProvider: never) => Client.initWithMiddleware({ authProvider }).api('/users').top(5).get();
    `;
    expect(matchesOf(source)).toEqual([
      'client @microsoft/microsoft-graph-client#Client.initWithMiddleware',
      'outbound read @microsoft/microsoft-graph-client#Client.init().api().get',
    ]);
  });
});

describe('ignores', () => {
  it('authentication and uploads of another kind', () => {
    const source = `
      import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials';
      export const provider = new TokenCredentialAuthenticationProvider({} as never, { scopes: [] });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
