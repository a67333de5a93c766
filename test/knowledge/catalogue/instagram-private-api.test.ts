import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an account', () => {
    const source = `
      import { IgApiClient } from 'instagram-private-api';
      const ig = new IgApiClient();
      await ig.account.login('a', 'b');
      export const posts = () => ig.feed.user('1').items();
      export const photo = () => ig.publish.photo({ file: Buffer.from('a') });
      ig.state.generateDevice('a');
    `;
    expect(matchesOf(source)).toEqual([
      'client instagram-private-api#IgApiClient',
      'outbound call instagram-private-api#IgApiClient().account.login',
      'outbound read instagram-private-api#IgApiClient().feed.user().items',
      'outbound send instagram-private-api#IgApiClient().publish.photo',
    ]);
    expect(systemsOf(source)).toEqual(['Instagram']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { UserFeed } from 'instagram-private-api';
      export const same = (it: UserFeed) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
