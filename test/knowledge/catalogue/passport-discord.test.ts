import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a strategy', () => {
    const source = `
      import { Strategy } from 'passport-discord';
      export const strategy = new Strategy({ clientID: 'a', clientSecret: 'b', callbackURL: '/c', scope: ['identify'] }, () => {});
    `;
    expect(matchesOf(source)).toEqual(['client passport-discord#Strategy']);
    expect(systemsOf(source)).toEqual(['Discord OAuth']);
  });
});

describe('ignores', () => {
  it('a profile', () => {
    const source = `
      import type { Profile } from 'passport-discord';
      export const name = (profile: Profile) => profile.username;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
