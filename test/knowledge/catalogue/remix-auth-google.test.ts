import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a strategy', () => {
    const source = `
      import { GoogleStrategy } from 'remix-auth-google';
      export const strategy = new GoogleStrategy({ clientID: 'a', clientSecret: 'b', callbackURL: 'c' }, async () => ({}));
    `;
    expect(matchesOf(source)).toEqual(['client remix-auth-google#GoogleStrategy']);
    expect(systemsOf(source)).toEqual(['Google OAuth']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { GoogleProfile } from 'remix-auth-google';
      export const same = (it: GoogleProfile) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
