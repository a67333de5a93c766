import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a strategy and an application', () => {
    const source = `
      import { OAuthApp } from '@octokit/oauth-app';
      import { GitHubStrategy } from 'remix-auth-github';
      export const strategy = new GitHubStrategy({ clientId: 'a', clientSecret: 'b', redirectURI: 'c' }, async () => ({}));
      const app = new OAuthApp({ clientId: 'a', clientSecret: 'b' });
      export const token = (code: string) => app.createToken({ code });
    `;
    expect(matchesOf(source)).toEqual([
      'client @octokit/oauth-app#OAuthApp',
      'client remix-auth-github#GitHubStrategy',
      'outbound call @octokit/oauth-app#OAuthApp().createToken',
    ]);
    expect(systemsOf(source)).toEqual(['GitHub OAuth']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { GitHubStrategy } from 'remix-auth-github';
      export const same = (it: GitHubStrategy) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
