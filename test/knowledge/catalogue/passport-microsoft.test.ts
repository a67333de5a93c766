import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a strategy', () => {
    const source = `
      import { Strategy as MicrosoftStrategy } from 'passport-microsoft';
      export const strategy = new MicrosoftStrategy({ clientID: 'a', clientSecret: 'b', callbackURL: '/c' }, () => {});
    `;
    expect(matchesOf(source)).toEqual(['client passport-microsoft#Strategy']);
    expect(systemsOf(source)).toEqual(['Microsoft Entra ID']);
  });
});

describe('ignores', () => {
  it('an own strategy', () => {
    const source = `
      class MicrosoftStrategy { constructor(readonly options: object) {} }
      export const strategy = new MicrosoftStrategy({ clientID: 'a' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
