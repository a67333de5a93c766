import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a strategy', () => {
    const source = `
      import { OAuth2Strategy } from 'remix-auth-oauth2';
      export const strategy = new OAuth2Strategy({ clientId: 'a', clientSecret: 'b', authorizationEndpoint: 'https://login.example.com/authorize', tokenEndpoint: 'https://login.example.com/token', redirectURI: 'c' }, async () => ({}));
    `;
    expect(matchesOf(source)).toEqual(['client remix-auth-oauth2#OAuth2Strategy']);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { OAuth2Strategy } from 'remix-auth-oauth2';
      export const same = (it: OAuth2Strategy) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
