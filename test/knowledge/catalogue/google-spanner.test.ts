import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries, tables and transactions', () => {
    const source = `
      import { Spanner } from '@google-cloud/spanner';
      const spanner = new Spanner({ projectId: 'shop' });
      const database = spanner.instance('main').database('orders');
      const [rows] = await database.run({ sql: 'SELECT 1' });
      await database.table('Orders').upsert([{ id: '1' }]);
      await database.runTransactionAsync(async (transaction) => {
      await transaction.runUpdate({ sql: 'DELETE FROM Orders WHERE true' });
      await transaction.commit();
      });
      export { rows };
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/spanner#Spanner',
      'outbound call @google-cloud/spanner#Spanner().instance().database().run',
      'outbound call @google-cloud/spanner#Spanner().instance().database().runTransactionAsync',
      'outbound call @google-cloud/spanner#Spanner().instance().database().runTransactionAsync<0.0>.commit',
      'outbound call @google-cloud/spanner#Spanner().instance().database().runTransactionAsync<0.0>.runUpdate',
      'outbound write @google-cloud/spanner#Spanner().instance().database().table().upsert',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Spanner']);
  });
});

describe('ignores', () => {
  it('a reference to a table', () => {
    const source = `
      import type { Spanner } from '@google-cloud/spanner';
      export const local = (client: Spanner) => client.instance('main').database('orders').table('Orders');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
