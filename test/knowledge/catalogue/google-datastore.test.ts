import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('entities and transactions', () => {
    const source = `
      import { Datastore } from '@google-cloud/datastore';
      const datastore = new Datastore({ projectId: 'shop' });
      await datastore.save({ key: datastore.key(['Order', 1]), data: { total: 3 } });
      const [order] = await datastore.get(datastore.key(['Order', 1]));
      const [orders] = await datastore.runQuery(datastore.createQuery('Order').limit(3));
      await datastore.createQuery('Order').filter('total', '>', 3).run();
      const transaction = datastore.transaction();
      await transaction.run();
      transaction.save({ key: datastore.key(['Order', 2]), data: {} });
      await transaction.commit();
      export { order, orders };
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/datastore#Datastore',
      'outbound call @google-cloud/datastore#Datastore().transaction().run',
      'outbound read @google-cloud/datastore#Datastore().createQuery().filter().run',
      'outbound read @google-cloud/datastore#Datastore().get',
      'outbound read @google-cloud/datastore#Datastore().runQuery',
      'outbound write @google-cloud/datastore#Datastore().save',
      'outbound write @google-cloud/datastore#Datastore().transaction().commit',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Datastore']);
  });
});

describe('ignores', () => {
  it('keys and numbers', () => {
    const source = `
      import type { Datastore } from '@google-cloud/datastore';
      export const local = (client: Datastore) => [client.key(['Order', 1]), client.int(3)];
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
