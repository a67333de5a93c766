import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('orders', () => {
    const source = `
      import { Configuration, Environments, OrdersApi } from 'tremendous';
      const orders = new OrdersApi(new Configuration({ basePath: Environments.testflight, accessToken: 't' }));
      await orders.createOrder({ reward: {} });
      export const all = await orders.listOrders();
    `;
    expect(matchesOf(source)).toEqual([
      'client tremendous#OrdersApi',
      'outbound read tremendous#OrdersApi().listOrders',
      'outbound write tremendous#OrdersApi().createOrder',
    ]);
    expect(systemsOf(source)).toEqual(['Tremendous']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { OrdersApi } from 'tremendous';
      export const same = (given: OrdersApi) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
