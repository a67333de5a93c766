import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('records', () => {
    const source = `
      import { Surreal, Table } from 'surrealdb';
      const db = new Surreal();
      await db.connect('ws://localhost:8000/rpc');
      await db.create(new Table('orders')).content({ total: 3 });
      export const rows = await db.query('SELECT * FROM orders');
    `;
    expect(matchesOf(source)).toEqual([
      'client surrealdb#Surreal',
      'client surrealdb#Surreal().connect',
      'outbound call surrealdb#Surreal().query',
      'outbound write surrealdb#Surreal().create',
    ]);
    expect(systemsOf(source)).toEqual(['SurrealDB']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Surreal } from 'surrealdb';
      export const same = (given: Surreal) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
