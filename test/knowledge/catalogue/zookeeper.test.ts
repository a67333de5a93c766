import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('nodes', () => {
    const source = `
      import zookeeper from 'node-zookeeper-client';
      const client = zookeeper.createClient('zk.internal.example:2181', { retries: 3 });
      client.connect();
      client.getData('/a', (error, data) => data);
      client.setData('/a', Buffer.from('b'), (error) => error);
    `;
    expect(matchesOf(source)).toEqual([
      'client node-zookeeper-client#createClient',
      'outbound call node-zookeeper-client#createClient().connect',
      'outbound read node-zookeeper-client#createClient().getData',
      'outbound write node-zookeeper-client#createClient().setData',
      'retry 4 fixed node-zookeeper-client.createClient',
    ]);
    expect(systemsOf(source)).toEqual(['ZooKeeper']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Client } from 'node-zookeeper-client';
      export const same = (it: Client) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
