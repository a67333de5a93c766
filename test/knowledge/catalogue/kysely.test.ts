import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries, changes and transactions', () => {
    const source = `
      import { Kysely, PostgresDialect, sql } from 'kysely';
      const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
      await db.selectFrom('users').selectAll().execute();
      await db.updateTable('users').set({ name: 'Eve' }).execute();
      await db.transaction().execute(async (trx) => trx.insertInto('users').values({ name: 'Ada' }).execute());
    `;
    expect(matchesOf(source)).toEqual([
      'client kysely#Kysely',
      'outbound call kysely#Kysely().transaction().execute',
      'outbound read kysely#Kysely().selectFrom',
      'outbound write kysely#Kysely().insertInto',
      'outbound write kysely#Kysely().updateTable',
    ]);
    expect(systemsOf(source)).toEqual(['SQL database']);
  });

  it('a database in a class', () => {
    const source = `
      import type { Kysely } from 'kysely';
      export class Users {
        constructor(private readonly db: Kysely<Database>) {}
        remove(id: number) { return this.db.deleteFrom('users').where('id', '=', id).execute(); }
      }
    `;
    expect(matchesOf(source)).toEqual(['outbound write kysely#Kysely().deleteFrom']);
    expect(systemsOf(source)).toEqual(['SQL database']);
  });
});

describe('ignores', () => {
  it('parts of a statement', () => {
    const source = `
      import { sql } from 'kysely';
      export const now = sql.raw('now()');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
