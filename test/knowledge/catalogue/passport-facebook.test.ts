import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = ["import { Strategy } from 'passport-facebook';", 'new Strategy();'].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(expect.arrayContaining(['client passport-facebook#Strategy']));
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Facebook Login');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Strategy } from 'passport-facebook';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'passport-facebook'", "from './own'"))).toEqual([]);
  });
});
