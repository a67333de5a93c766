import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a strategy', () => {
    const source = `
      import GitLabStrategy from 'passport-gitlab2';
      export const strategy = new GitLabStrategy({ clientID: 'a', clientSecret: 'b', callbackURL: '/c' }, () => {});
    `;
    expect(matchesOf(source)).toEqual(['client passport-gitlab2#default']);
    expect(systemsOf(source)).toEqual(['GitLab OAuth']);
  });
});

describe('ignores', () => {
  it('an own strategy', () => {
    const source = `
      class GitLabStrategy { constructor(readonly options: object) {} }
      export const strategy = new GitLabStrategy({ clientID: 'a' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
