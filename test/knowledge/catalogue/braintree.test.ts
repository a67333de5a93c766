import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('payments', () => {
    const source = `
      import braintree from 'braintree';
      const gateway = new braintree.BraintreeGateway({ environment: braintree.Environment.Sandbox, merchantId: 'm' });
      await gateway.transaction.sale({ amount: '1.00', paymentMethodNonce: 'n' });
      await gateway.customer.find('1');
      await gateway.clientToken.generate({});
    `;
    expect(matchesOf(source)).toEqual([
      'client braintree#BraintreeGateway',
      'outbound read braintree#BraintreeGateway().customer.find',
      'outbound write braintree#BraintreeGateway().clientToken.generate',
      'outbound write braintree#BraintreeGateway().transaction.sale',
    ]);
    expect(systemsOf(source)).toEqual(['Braintree']);
  });
});

describe('ignores', () => {
  it('environments', () => {
    const source = `
      import braintree from 'braintree';
      export const sandbox = braintree.Environment.Sandbox;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
