import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('users and streams', () => {
    const source = `
      import { ApiClient } from '@twurple/api';
      import type { AuthProvider } from '@twurple/auth';
      declare const authProvider: AuthProvider;
      const api = new ApiClient({ authProvider });
      export const user = await api.users.getUserByName('shop');
      await api.polls.createPoll('1', { title: 'a', duration: 60, choices: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @twurple/api#ApiClient',
      'outbound read @twurple/api#ApiClient().users.getUserByName',
      'outbound write @twurple/api#ApiClient().polls.createPoll',
    ]);
    expect(systemsOf(source)).toEqual(['Twitch']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { HelixUser } from '@twurple/api';
      export const same = (given: HelixUser) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
