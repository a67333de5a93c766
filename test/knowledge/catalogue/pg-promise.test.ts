import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries, tasks and transactions', () => {
    const source = `
      import pgPromise from 'pg-promise';
      const pgp = pgPromise();
      const db = pgp(process.env.DATABASE_URL ?? '');
      export const user = await db.one('select * from users where id = $1', [1]);
      await db.none('delete from users');
      await db.tx(async (t) => { await t.any('select 1'); });
    `;
    expect(matchesOf(source)).toEqual([
      'client pg-promise#default()',
      'outbound call pg-promise#default()().any',
      'outbound call pg-promise#default()().none',
      'outbound call pg-promise#default()().one',
      'outbound call pg-promise#default()().tx',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });

  it('values by their types', () => {
    const source = `
      import type { IDatabase, ITask } from 'pg-promise';
      export const users = (db: IDatabase<{}>) => db.manyOrNone('select * from users');
      export const clear = (task: ITask<{}>) => task.result('delete from users');
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call pg-promise#default()().manyOrNone',
      'outbound call pg-promise#default()().result',
    ]);
  });
});

describe('ignores', () => {
  it('formatting', () => {
    const source = `
      import pgPromise from 'pg-promise';
      const pgp = pgPromise();
      export const text = pgp.as.format('select $1', [1]);
      export const insert = pgp.helpers.insert({ a: 1 }, null, 'users');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
