import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('checkouts and subscriptions', () => {
    const source = `
      import { createCheckout, getSubscription, lemonSqueezySetup } from '@lemonsqueezy/lemonsqueezy.js';
      lemonSqueezySetup({ apiKey: 'k' });
      await createCheckout('1', '2', {});
      await getSubscription('3');
    `;
    expect(matchesOf(source)).toEqual([
      'client @lemonsqueezy/lemonsqueezy.js#lemonSqueezySetup',
      'outbound read @lemonsqueezy/lemonsqueezy.js#getSubscription',
      'outbound write @lemonsqueezy/lemonsqueezy.js#createCheckout',
    ]);
    expect(systemsOf(source)).toEqual(['Lemon Squeezy']);
  });
});

describe('ignores', () => {
  it('an own function of that name', () => {
    const source = `
      const createCheckout = (id: string) => id;
      createCheckout('1');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
