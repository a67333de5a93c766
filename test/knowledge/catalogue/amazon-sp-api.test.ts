import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('orders', () => {
    const source = `
      import { SellingPartner } from 'amazon-sp-api';
      const amazon = new SellingPartner({ region: 'eu', refresh_token: 't' });
      export const orders = () => amazon.callAPI({ operation: 'getOrders', endpoint: 'orders' });
    `;
    expect(matchesOf(source)).toEqual([
      'client amazon-sp-api#SellingPartner',
      'outbound call amazon-sp-api#SellingPartner().callAPI',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon Selling Partner API']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SellingPartner } from 'amazon-sp-api';
      export const same = (it: SellingPartner) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
