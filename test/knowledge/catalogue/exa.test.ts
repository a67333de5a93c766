import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = ["import Library from 'exa-js';", 'new Library();', 'new Library().search();'].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining(['client exa-js#default', 'outbound call exa-js#default().search']),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Exa');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'exa-js';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'exa-js'", "from './own'"))).toEqual([]);
  });
});
