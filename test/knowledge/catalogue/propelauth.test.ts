import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('users', () => {
    const source = `
      import { initBaseAuth } from '@propelauth/node';
      const auth = initBaseAuth({ authUrl: 'https://1.propelauthtest.com', apiKey: 'k' });
      await auth.createUser({ email: 'a@shop.example' });
      export const user = await auth.fetchUserMetadataByUserId('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @propelauth/node#initBaseAuth',
      'outbound read @propelauth/node#initBaseAuth().fetchUserMetadataByUserId',
      'outbound write @propelauth/node#initBaseAuth().createUser',
    ]);
    expect(systemsOf(source)).toEqual(['PropelAuth']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { User } from '@propelauth/node';
      export const same = (given: User) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
