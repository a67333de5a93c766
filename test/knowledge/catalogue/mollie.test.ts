import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('payments', () => {
    const source = `
      import { createMollieClient } from '@mollie/api-client';
      const mollie = createMollieClient({ apiKey: process.env.MOLLIE_KEY });
      await mollie.payments.create({ amount: { value: '10.00', currency: 'EUR' }, description: 'x' });
      export const payment = await mollie.payments.get('tr_1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @mollie/api-client#createMollieClient',
      'outbound read @mollie/api-client#createMollieClient().payments.get',
      'outbound write @mollie/api-client#createMollieClient().payments.create',
    ]);
    expect(systemsOf(source)).toEqual(['Mollie']);
  });

  it('the default import', () => {
    const source = `
      import createMollieClient from '@mollie/api-client';
      export const page = await createMollieClient({ apiKey: 'k' }).payments.page();
    `;
    expect(matchesOf(source)).toEqual([
      'client @mollie/api-client#default',
      'outbound read @mollie/api-client#createMollieClient().payments.page',
    ]);
  });
});

describe('ignores', () => {
  it('statuses', () => {
    const source = `
      import { Locale, PaymentMethod } from '@mollie/api-client';
      export const options = { locale: Locale.de_DE, method: PaymentMethod.ideal };
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
