import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('users and sessions', () => {
    const source = `
      import stytch from 'stytch';
      const client = new stytch.Client({ project_id: 'a', secret: 'b' });
      export const session = await client.sessions.authenticate({ session_token: 'c' });
      await client.users.create({ email: 'a@example.com' });
      await client.magicLinks.email.loginOrCreate({ email: 'a@example.com' });
    `;
    expect(matchesOf(source)).toEqual([
      'client stytch#Client',
      'outbound call stytch#Client().magicLinks.email.loginOrCreate',
      'outbound call stytch#Client().sessions.authenticate',
      'outbound write stytch#Client().users.create',
    ]);
    expect(systemsOf(source)).toEqual(['Stytch']);
  });
});

describe('ignores', () => {
  it('settings', () => {
    const source = `
      import { envs } from 'stytch';
      export const environment = envs.test;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
