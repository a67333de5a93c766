import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = ["import { Strategy } from 'passport-discord';", 'new Strategy();'].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(expect.arrayContaining(['client passport-discord#Strategy']));
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Discord OAuth');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Strategy } from 'passport-discord';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'passport-discord'", "from './own'"))).toEqual([]);
  });
});
