import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a strategy', () => {
    const source = `
      import { Strategy as TwitterStrategy } from 'passport-twitter';
      export const strategy = new TwitterStrategy({ consumerKey: 'a', consumerSecret: 'b', callbackURL: '/c' }, () => {});
    `;
    expect(matchesOf(source)).toEqual(['client passport-twitter#Strategy']);
    expect(systemsOf(source)).toEqual(['X OAuth']);
  });
});

describe('ignores', () => {
  it('a profile', () => {
    const source = `
      import type { Profile } from 'passport-twitter';
      export const name = (profile: Profile) => profile.username;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
