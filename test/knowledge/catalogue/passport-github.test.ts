import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a strategy, also of NestJS', () => {
    const source = `
      import { PassportStrategy } from '@nestjs/passport';
      import { Strategy } from 'passport-github2';
      export const strategy = new Strategy({ clientID: 'a', clientSecret: 'b', callbackURL: '/c' }, () => {});
      export class GitHubStrategy extends PassportStrategy(Strategy, 'github') {
        constructor() { super({ clientID: 'a', clientSecret: 'b', callbackURL: '/c' }); }
      }
    `;
    expect(matchesOf(source)).toEqual(['client passport-github2#Strategy']);
    expect(systemsOf(source)).toEqual(['GitHub OAuth']);
  });
});

describe('ignores', () => {
  it('a profile', () => {
    const source = `
      import type { Profile } from 'passport-github2';
      export const name = (profile: Profile) => profile.username;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
