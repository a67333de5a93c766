import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries', () => {
    const source = `
      import r from 'rethinkdb';
      const connection = await r.connect({ host: 'localhost', port: 28015 });
      await r.table('orders').insert({ total: 3 }).run(connection);
      export const cursor = await r.db('shop').table('orders').run(connection);
    `;
    expect(matchesOf(source)).toEqual([
      'client rethinkdb#connect',
      'outbound call rethinkdb#db().table().run',
      'outbound call rethinkdb#table().insert().run',
    ]);
    expect(systemsOf(source)).toEqual(['RethinkDB']);
  });
});

describe('ignores', () => {
  it('a query that is only put together', () => {
    const source = `
      import type { RTable } from 'rethinkdb';
      export const local = (orders: RTable) => orders.filter({});
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
