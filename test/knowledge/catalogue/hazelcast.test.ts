import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('maps', () => {
    const source = `
      import { Client } from 'hazelcast-client';
      const client = await Client.newHazelcastClient({ network: { clusterMembers: ['localhost'] } });
      const orders = await client.getMap('orders');
      await orders.put('1', { total: 3 });
      export const one = await orders.get('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client hazelcast-client#Client.newHazelcastClient',
      'outbound read hazelcast-client#Client.newHazelcastClient().getMap().get',
      'outbound write hazelcast-client#Client.newHazelcastClient().getMap().put',
    ]);
    expect(systemsOf(source)).toEqual(['Hazelcast']);
  });
});

describe('ignores', () => {
  it('its name', () => {
    const source = `
      import type { HazelcastClient } from 'hazelcast-client';
      export const local = (client: HazelcastClient) => client.getName();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
