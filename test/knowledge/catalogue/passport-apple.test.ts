import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = ["import { Strategy } from 'passport-apple';", 'new Strategy();'].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(expect.arrayContaining(['client passport-apple#Strategy']));
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Apple ID');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Strategy } from 'passport-apple';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'passport-apple'", "from './own'"))).toEqual([]);
  });
});
