import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'stripe';",
  'new Library();',
  'new Library().account.get();',
  'new Library().account.anything.get();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client stripe#default',
        'outbound read stripe#default().account.get',
        'outbound read stripe#default().account.anything.get',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Stripe');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'stripe';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'stripe'", "from './own'"))).toEqual([]);
  });
});
