import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('payments', () => {
    const source = `
      import { CheckoutAPI, Client } from '@adyen/api-library';
      const client = new Client({ apiKey: 'k', environment: 'TEST' });
      const checkout = new CheckoutAPI(client);
      await checkout.PaymentsApi.sessions({ amount: { currency: 'EUR', value: 1 } }, { idempotencyKey: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @adyen/api-library#Client',
      'outbound call @adyen/api-library#CheckoutAPI().PaymentsApi.sessions',
    ]);
    expect(systemsOf(source)).toEqual(['Adyen']);
  });
});

describe('ignores', () => {
  it('a signature', () => {
    const source = `
      import { hmacValidator } from '@adyen/api-library';
      export const valid = new hmacValidator().validateHMAC({} as never, 'key');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
