import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('customers and events', () => {
    const source = `
      import { Client } from 'lago-javascript-client';
      const lago = Client('k', { baseUrl: 'https://lago.shop.example/api/v1' });
      await lago.customers.createCustomer({ customer: { external_id: '1' } });
      await lago.events.createEvent({ event: { code: 'sent' } });
      export const plans = await lago.plans.findAllPlans();
    `;
    expect(matchesOf(source)).toEqual([
      'client lago-javascript-client#Client',
      'outbound read lago-javascript-client#Client().plans.findAllPlans',
      'outbound send lago-javascript-client#Client().events.createEvent',
      'outbound write lago-javascript-client#Client().customers.createCustomer',
    ]);
    expect(systemsOf(source)).toEqual(['Lago']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import type { LagoRateLimitError } from 'lago-javascript-client';
      export const same = (error: LagoRateLimitError) => error;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
