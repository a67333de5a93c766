import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tables', () => {
    const source = `
      import massive from 'massive';
      const db = await massive({ host: 'localhost', database: 'shop' });
      await db.orders.insert({ total: 3 });
      export const orders = await db.orders.find({ total: 3 });
      await db.query('select 1');
    `;
    expect(matchesOf(source)).toEqual([
      'client massive#default',
      'outbound call massive#default().query',
      'outbound read massive#default().orders.find',
      'outbound write massive#default().orders.insert',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type massive from 'massive';
      export const same = (given: massive.Database) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
