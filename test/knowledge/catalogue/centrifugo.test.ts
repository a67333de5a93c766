import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('subscriptions', () => {
    const source = `
      import { Centrifuge } from 'centrifuge';
      const centrifuge = new Centrifuge('ws://localhost:8000/connection/websocket');
      const orders = centrifuge.newSubscription('orders');
      orders.subscribe();
      centrifuge.connect();
      await orders.publish({ id: 1 });
    `;
    expect(matchesOf(source)).toEqual([
      'client centrifuge#Centrifuge',
      'outbound call centrifuge#Centrifuge().connect',
      'outbound consume centrifuge#Centrifuge().newSubscription().subscribe',
      'outbound publish centrifuge#Centrifuge().newSubscription().publish',
    ]);
    expect(systemsOf(source)).toEqual(['Centrifugo']);
  });
});

describe('ignores', () => {
  it('the end of a connection', () => {
    const source = `
      import type { Centrifuge } from 'centrifuge';
      export const local = (client: Centrifuge) => client.disconnect();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
