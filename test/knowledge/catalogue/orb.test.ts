import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('customers and events', () => {
    const source = `
      import Orb from 'orb-billing';
      const orb = new Orb({ apiKey: 'k', maxRetries: 4 });
      await orb.customers.create({ email: 'a@shop.example', name: 'a' });
      await orb.events.ingest({ events: [] });
      export const plans = await orb.plans.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client orb-billing#Orb',
      'outbound read orb-billing#Orb().plans.list',
      'outbound send orb-billing#Orb().events.ingest',
      'outbound write orb-billing#Orb().customers.create',
      'retry 5 exponential jitter orb-billing',
    ]);
    expect(systemsOf(source)).toEqual(['Orb']);
  });
});

describe('ignores', () => {
  it('the signature of a webhook', () => {
    const source = `
      import type { Orb } from 'orb-billing';
      export const local = (client: Orb) => client.webhooks.unwrap('{}', {}, 's');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
