import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('customers, charges and sessions', () => {
    const source = `
      import Stripe from 'stripe';
      const stripe = new Stripe(process.env.STRIPE_KEY, { maxNetworkRetries: 3 });
      await stripe.customers.create({ email: 'a@example.com' });
      export const intent = await stripe.paymentIntents.retrieve('pi_1');
      export const session = await stripe.checkout.sessions.create({ mode: 'payment' });
    `;
    expect(matchesOf(source)).toEqual([
      'client stripe#default',
      'outbound read stripe#default().paymentIntents.retrieve',
      'outbound write stripe#default().checkout.sessions.create',
      'outbound write stripe#default().customers.create',
      'retry 4 exponential jitter stripe',
    ]);
    expect(systemsOf(source)).toEqual(['Stripe']);
  });

  it('the named import, a parameter by its type', () => {
    const source = `
      import { Stripe } from 'stripe';
      export const stripe = new Stripe('k');
      export const refund = (client: Stripe) => client.refunds.create({ charge: 'ch_1' });
    `;
    expect(matchesOf(source)).toEqual(['client stripe#default', 'outbound write stripe#default().refunds.create']);
  });
});

describe('ignores', () => {
  it('webhooks that are checked, and errors', () => {
    const source = `
      import Stripe from 'stripe';
      export const event = (stripe: Stripe) => stripe.webhooks.constructEvent('body', 'signature', 'secret');
      export const isCardError = (error: unknown) => error instanceof Stripe.errors.StripeCardError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
