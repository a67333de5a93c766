import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('payments', () => {
    const source = `
      import gocardless from 'gocardless-nodejs';
      const client = gocardless('token');
      await client.payments.create({ amount: '100', currency: 'EUR' });
      export const mandate = await client.mandates.find('MD1');
    `;
    expect(matchesOf(source)).toEqual([
      'client gocardless-nodejs#default',
      'outbound read gocardless-nodejs#GoCardlessClient().mandates.find',
      'outbound write gocardless-nodejs#GoCardlessClient().payments.create',
    ]);
    expect(systemsOf(source)).toEqual(['GoCardless']);
  });
});

describe('ignores', () => {
  it('the signature of a webhook', () => {
    const source = `
      import type { Environments } from 'gocardless-nodejs';
      export const same = (given: Environments) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
