import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('transactions', () => {
    const source = `
      import paystack from 'paystack';
      const client = paystack('sk');
      export const begun = await client.transaction.initialize({ amount: 100, email: 'a@shop.example' });
      await client.transaction.verify('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client paystack#default',
      'outbound call paystack#default().transaction.initialize',
      'outbound read paystack#default().transaction.verify',
    ]);
    expect(systemsOf(source)).toEqual(['Paystack']);
  });
});

describe('ignores', () => {
  it('a key', () => {
    const source = `
      export const paystack = { transaction: { initialize: () => 'here' } };
      export const done = paystack.transaction.initialize();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
