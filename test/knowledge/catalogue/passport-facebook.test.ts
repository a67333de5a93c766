import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a strategy', () => {
    const source = `
      import { Strategy as FacebookStrategy } from 'passport-facebook';
      export const strategy = new FacebookStrategy({ clientID: 'a', clientSecret: 'b', callbackURL: '/c' }, () => {});
    `;
    expect(matchesOf(source)).toEqual(['client passport-facebook#Strategy']);
    expect(systemsOf(source)).toEqual(['Facebook Login']);
  });
});

describe('ignores', () => {
  it('a profile', () => {
    const source = `
      import type { Profile } from 'passport-facebook';
      export const name = (profile: Profile) => profile.displayName;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
