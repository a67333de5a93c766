import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the client of version 3', () => {
    const source = `
      import Chargebee from 'chargebee';
      const chargebee = new Chargebee({ site: 'shop', apiKey: 'k' });
      await chargebee.customer.create({ email: 'a@example.com' });
      await chargebee.subscription.list({ limit: 2 });
    `;
    expect(matchesOf(source)).toEqual([
      'client chargebee#default',
      'outbound read chargebee#default().subscription.list',
      'outbound write chargebee#default().customer.create',
    ]);
    expect(systemsOf(source)).toEqual(['Chargebee']);
  });

  it('the client of typed requests', () => {
    const source = `
      import { ChargeBee } from 'chargebee-typescript';
      const chargebee = new ChargeBee();
      chargebee.configure({ site: 'shop', api_key: 'k' });
      await chargebee.customer.retrieve('1').request();
    `;
    expect(matchesOf(source)).toEqual([
      'client chargebee-typescript#ChargeBee',
      'outbound read chargebee-typescript#ChargeBee().customer.retrieve().request',
    ]);
    expect(systemsOf(source)).toEqual(['Chargebee']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Customer } from 'chargebee';
      export const idOf = (customer: Customer) => customer.id;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
