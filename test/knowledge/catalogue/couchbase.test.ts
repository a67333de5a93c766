import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('documents and queries', () => {
    const source = `
      import couchbase from 'couchbase';
      const cluster = await couchbase.connect('couchbase://localhost', { username: 'u', password: 'p' });
      const orders = cluster.bucket('shop').scope('sales').collection('orders');
      await orders.upsert('1', { total: 3 });
      export const one = await orders.get('1');
      await cluster.bucket('shop').defaultCollection().binary().increment('n', 1);
      await cluster.query('SELECT 1');
    `;
    expect(matchesOf(source)).toEqual([
      'client couchbase#connect',
      'outbound call couchbase#Cluster().query',
      'outbound read couchbase#Cluster().bucket().collection().get',
      'outbound write couchbase#Cluster().bucket().collection().binary().increment',
      'outbound write couchbase#Cluster().bucket().collection().upsert',
    ]);
    expect(systemsOf(source)).toEqual(['Couchbase']);
  });
});

describe('ignores', () => {
  it('a reference to a collection', () => {
    const source = `
      import type { Cluster } from 'couchbase';
      export const local = (client: Cluster) => client.bucket('shop').defaultCollection();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
