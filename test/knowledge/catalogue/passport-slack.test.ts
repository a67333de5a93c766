import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a strategy', () => {
    const source = `
      import { Strategy as SlackStrategy } from 'passport-slack';
      export const strategy = new SlackStrategy({ clientID: 'a', clientSecret: 'b' }, () => {});
    `;
    expect(matchesOf(source)).toEqual(['client passport-slack#Strategy']);
    expect(systemsOf(source)).toEqual(['Slack OAuth']);
  });
});

describe('ignores', () => {
  it('an own strategy', () => {
    const source = `
      class SlackStrategy { constructor(readonly options: object) {} }
      export const strategy = new SlackStrategy({ clientID: 'a' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
