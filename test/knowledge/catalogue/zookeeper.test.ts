import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('nodes', () => {
    const source = `
      import zookeeper from 'node-zookeeper-client';
      const client = zookeeper.createClient('localhost:2181');
      client.connect();
      client.setData('/a', Buffer.from('1'), () => undefined);
      client.getData('/a', () => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client node-zookeeper-client#createClient',
      'outbound call node-zookeeper-client#createClient().connect',
      'outbound read node-zookeeper-client#createClient().getData',
      'outbound write node-zookeeper-client#createClient().setData',
    ]);
    expect(systemsOf(source)).toEqual(['ZooKeeper']);
  });
});

describe('ignores', () => {
  it('its state', () => {
    const source = `
      import type { Client } from 'node-zookeeper-client';
      export const local = (client: Client) => client.getState();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
