import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('orders and payments', () => {
    const source = `
      import Razorpay from 'razorpay';
      const razorpay = new Razorpay({ key_id: 'a', key_secret: 'b' });
      await razorpay.orders.create({ amount: 100, currency: 'INR' });
      export const payment = await razorpay.payments.fetch('pay_1');
    `;
    expect(matchesOf(source)).toEqual([
      'client razorpay#default',
      'outbound read razorpay#default().payments.fetch',
      'outbound write razorpay#default().orders.create',
    ]);
    expect(systemsOf(source)).toEqual(['Razorpay']);
  });
});

describe('ignores', () => {
  it('signatures that are checked', () => {
    const source = `
      import Razorpay from 'razorpay';
      export const isValid = Razorpay.validateWebhookSignature('body', 'signature', 'secret');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
