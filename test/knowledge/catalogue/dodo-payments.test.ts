import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('payments', () => {
    const source = `
      import DodoPayments from 'dodopayments';
      const client = new DodoPayments({ bearerToken: 't' });
      await client.checkoutSessions.create({ product_cart: [] });
      export const payment = await client.payments.retrieve('pay_1');
    `;
    expect(matchesOf(source)).toEqual([
      'client dodopayments#DodoPayments',
      'outbound read dodopayments#DodoPayments().payments.retrieve',
      'outbound write dodopayments#DodoPayments().checkoutSessions.create',
    ]);
    expect(systemsOf(source)).toEqual(['Dodo Payments']);
  });
});

describe('ignores', () => {
  it('the signature of a webhook', () => {
    const source = `
      import type { DodoPayments } from 'dodopayments';
      export const local = (client: DodoPayments) => client.webhooks.unwrap('{}', {});
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
