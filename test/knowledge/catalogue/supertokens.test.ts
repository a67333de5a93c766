import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the set-up and users', () => {
    const source = `
      import supertokens from 'supertokens-node';
      supertokens.init({ supertokens: { connectionURI: 'http://localhost:3567' }, appInfo: {}, recipeList: [] });
      export const user = await supertokens.getUser('1');
      await supertokens.deleteUser('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client supertokens-node#init',
      'outbound read supertokens-node#getUser',
      'outbound write supertokens-node#deleteUser',
    ]);
    expect(systemsOf(source)).toEqual(['SuperTokens core']);
  });
});

describe('ignores', () => {
  it('headers', () => {
    const source = `
      import type { User } from 'supertokens-node';
      export const same = (user: User) => user;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
