import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('flags', () => {
    const source = `
      import * as configcat from 'configcat-node';
      const client = configcat.getClient('k', configcat.PollingMode.AutoPoll, {});
      await client.getValueAsync('isNew', false);
    `;
    expect(matchesOf(source)).toEqual([
      'client configcat-node#getClient',
      'flag isNew configcat-node#getClient().getValueAsync',
      'outbound read configcat-node#getClient().getValueAsync',
    ]);
    expect(systemsOf(source)).toEqual(['ConfigCat']);
  });
});

describe('ignores', () => {
  it('users', () => {
    const source = `
      import { User } from 'configcat-node';
      export const user = new User('1');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
