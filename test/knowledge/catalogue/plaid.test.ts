import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = ["import { PlaidApi } from 'plaid';", 'new PlaidApi();', 'new PlaidApi().anything();'].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining(['client plaid#PlaidApi', 'outbound call plaid#PlaidApi().anything']),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Plaid');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { PlaidApi } from 'plaid';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'plaid'", "from './own'"))).toEqual([]);
  });
});
