import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { loadStripe } from '@stripe/stripe-js';",
  'loadStripe();',
  'loadStripe().confirmPayment();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @stripe/stripe-js#loadStripe',
        'outbound call @stripe/stripe-js#loadStripe().confirmPayment',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Stripe');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { loadStripe } from '@stripe/stripe-js';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@stripe/stripe-js'", "from './own'"))).toEqual([]);
  });
});
