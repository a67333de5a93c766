import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'razorpay';",
  'new Library();',
  'new Library().anything.fetch();',
  'new Library().anything.create();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client razorpay#default',
        'outbound read razorpay#default().anything.fetch',
        'outbound write razorpay#default().anything.create',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Razorpay');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'razorpay';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'razorpay'", "from './own'"))).toEqual([]);
  });
});
