import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('transactions', () => {
    const source = `
      import midtrans from 'midtrans-client';
      const snap = new midtrans.Snap({ isProduction: false, serverKey: 'k' });
      export const begun = await snap.createTransaction({ transaction_details: { order_id: '1', gross_amount: 3 } });
      await snap.transaction.status('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client midtrans-client#Snap',
      'outbound call midtrans-client#Snap().createTransaction',
      'outbound read midtrans-client#Snap().transaction.status',
    ]);
    expect(systemsOf(source)).toEqual(['Midtrans']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Snap } from 'midtrans-client';
      export const same = (given: Snap) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
