import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a strategy', () => {
    const source = `
      import { Strategy as LinkedInStrategy } from 'passport-linkedin-oauth2';
      export const strategy = new LinkedInStrategy({ clientID: 'a', clientSecret: 'b', callbackURL: '/c' }, () => {});
    `;
    expect(matchesOf(source)).toEqual(['client passport-linkedin-oauth2#Strategy']);
    expect(systemsOf(source)).toEqual(['LinkedIn OAuth']);
  });
});

describe('ignores', () => {
  it('a profile', () => {
    const source = `
      import type { Profile } from 'passport-linkedin-oauth2';
      export const name = (profile: Profile) => profile.displayName;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
