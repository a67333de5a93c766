import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a strategy', () => {
    const source = `
      import { Strategy as GoogleStrategy } from 'passport-google-oauth20';
      export const strategy = new GoogleStrategy({ clientID: 'a', clientSecret: 'b', callbackURL: '/c' }, () => {});
    `;
    expect(matchesOf(source)).toEqual(['client passport-google-oauth20#Strategy']);
    expect(systemsOf(source)).toEqual(['Google OAuth']);
  });

  it('both strategies of the older package', () => {
    const source = `
      import { OAuth2Strategy } from 'passport-google-oauth';
      export const strategy = new OAuth2Strategy({ clientID: 'a', clientSecret: 'b', callbackURL: '/c' }, () => {});
    `;
    expect(matchesOf(source)).toEqual(['client passport-google-oauth#OAuth2Strategy']);
  });
});

describe('ignores', () => {
  it('a profile', () => {
    const source = `
      import type { Profile, VerifyCallback } from 'passport-google-oauth20';
      export const verify = (profile: Profile, done: VerifyCallback) => done(null, profile.id);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
