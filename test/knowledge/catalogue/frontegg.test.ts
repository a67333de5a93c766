import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('audits and calls', () => {
    const source = `
      import { AuditsClient, FronteggAuthenticator, FronteggContext, HttpClient } from '@frontegg/client';
      FronteggContext.init({ FRONTEGG_CLIENT_ID: 'a', FRONTEGG_API_KEY: 'k' });
      const authenticator = new FronteggAuthenticator();
      await authenticator.init('a', 'k');
      await new AuditsClient().sendAudit({ tenantId: '1' });
      export const users = await new HttpClient(authenticator).get('identity/resources/users/v1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @frontegg/client#AuditsClient',
      'client @frontegg/client#FronteggContext.init',
      'client @frontegg/client#HttpClient',
      'outbound call @frontegg/client#FronteggAuthenticator().init',
      'outbound read @frontegg/client#HttpClient().get',
      'outbound send @frontegg/client#AuditsClient().sendAudit',
    ]);
    expect(systemsOf(source)).toEqual(['Frontegg']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { IdentityClient } from '@frontegg/client';
      export const same = (given: IdentityClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
