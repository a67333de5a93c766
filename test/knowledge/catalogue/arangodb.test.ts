import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries and collections', () => {
    const source = `
      import { Database } from 'arangojs';
      const db = new Database({ url: 'http://localhost:8529', maxRetries: 4 });
      const orders = db.collection('orders');
      await orders.save({ total: 3 });
      export const one = await orders.document('1');
      await db.query('FOR o IN orders RETURN o');
    `;
    expect(matchesOf(source)).toEqual([
      'client arangojs#Database',
      'outbound call arangojs#Database().query',
      'outbound read arangojs#Database().collection().document',
      'outbound write arangojs#Database().collection().save',
      'retry 5 none Database',
    ]);
    expect(systemsOf(source)).toEqual(['ArangoDB']);
  });

  it('the function of that name', () => {
    const source = `
      import { arangojs } from 'arangojs';
      const db = arangojs('http://localhost:8529');
      await db.createCollection('orders');
    `;
    expect(matchesOf(source)).toEqual([
      'client arangojs#arangojs',
      'outbound write arangojs#Database().createCollection',
    ]);
    expect(systemsOf(source)).toEqual(['ArangoDB']);
  });
});

describe('ignores', () => {
  it('a reference to a collection', () => {
    const source = `
      import type { Database } from 'arangojs';
      export const local = (client: Database) => client.collection('orders');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
