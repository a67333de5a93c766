import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('payments', () => {
    const source = `
      import { Client } from 'mollie-api-typescript';
      const client = new Client({ security: { apiKey: 'k' } });
      export const payment = await client.payments.create({ paymentRequest: {} });
      await client.payments.get({ paymentId: 'tr_1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client mollie-api-typescript#Client',
      'outbound read mollie-api-typescript#Client().payments.get',
      'outbound write mollie-api-typescript#Client().payments.create',
    ]);
    expect(systemsOf(source)).toEqual(['Mollie']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Client } from 'mollie-api-typescript';
      export const same = (given: Client) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
