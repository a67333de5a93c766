import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a payment in the browser', () => {
    const source = `
      import { loadStripe } from '@stripe/stripe-js';
      const stripe = await loadStripe('pk_live');
      export const result = await stripe?.confirmPayment({ clientSecret: 'a', confirmParams: { return_url: 'https://shop.example.com' } });
    `;
    expect(matchesOf(source)).toEqual([
      'client @stripe/stripe-js#loadStripe',
      'outbound call @stripe/stripe-js#loadStripe().confirmPayment',
    ]);
    expect(systemsOf(source)).toEqual(['Stripe']);
  });

  it('React', () => {
    const source = `
      import { useStripe } from '@stripe/react-stripe-js';
      export const usePay = () => useStripe()?.confirmCardPayment('secret');
    `;
    expect(matchesOf(source)).toEqual(['outbound call @stripe/stripe-js#loadStripe().confirmCardPayment']);
  });
});

describe('ignores', () => {
  it('fields', () => {
    const source = `
      import { CardElement, Elements } from '@stripe/react-stripe-js';
      export const fields = [CardElement, Elements];
      export const mount = (stripe: { elements(): object }) => stripe.elements();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
