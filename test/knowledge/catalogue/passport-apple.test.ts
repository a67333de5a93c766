import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a strategy', () => {
    const source = `
      import AppleStrategy from 'passport-apple';
      export const strategy = new AppleStrategy({ clientID: 'a', teamID: 'b', keyID: 'c' }, () => {});
    `;
    expect(matchesOf(source)).toEqual(['client passport-apple#default']);
    expect(systemsOf(source)).toEqual(['Apple ID']);
  });
});

describe('ignores', () => {
  it('an own strategy', () => {
    const source = `
      class AppleStrategy { constructor(readonly options: object) {} }
      export const strategy = new AppleStrategy({ clientID: 'a' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
