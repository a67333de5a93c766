import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = ["import { Strategy } from 'passport-microsoft';", 'new Strategy();'].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(expect.arrayContaining(['client passport-microsoft#Strategy']));
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Microsoft Entra ID');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Strategy } from 'passport-microsoft';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'passport-microsoft'", "from './own'"))).toEqual([]);
  });
});
