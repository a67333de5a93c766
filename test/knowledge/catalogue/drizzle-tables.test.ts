import { describe, expect, it } from 'vitest';
import tableUses from '../../../src/knowledge/detectors/table-uses.ts';
import { matchesOf } from '../../support/catalogue-entry.ts';
import { rowsOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('tables of a schema, and those with a prefix', async () => {
    const source = `import { drizzle } from 'drizzle-orm/mysql2';
import { mysqlSchema, mysqlTableCreator } from 'drizzle-orm/mysql-core';
const bills = mysqlSchema('billing').table('bills', {});
const table = mysqlTableCreator((name) => name);
const posts = table('posts', {});
await drizzle('').select().from(bills);
await drizzle('').delete(posts);`;
    const { tables = [] } = await rowsOf(tableUses, source);
    expect(tables.map(({ effect, table }) => `${effect} ${table}`)).toEqual(['read bills', 'write posts']);
  });
});

describe('recognises the database of a dialect', () => {
  it('that a function takes, and its transaction', () => {
    const source = `import type { PgDatabase, PgTransaction } from 'drizzle-orm/pg-core';
import type { MySqlDatabase } from 'drizzle-orm/mysql-core';
type Database = PgDatabase<any, any>;
export const all = (db: Database | PgTransaction<any>) => db.select().from(users);
export const clear = <Q extends PgDatabase<any>>(db: Q) => db.transaction((tx) => tx.delete(users));
export const others = (db: MySqlDatabase<any, any>) => db.query.posts.findMany();`;
    expect(matchesOf(source)).toEqual([
      'outbound call drizzle-orm/node-postgres#drizzle().transaction',
      'outbound read drizzle-orm/mysql2#drizzle().query.posts.findMany',
      'outbound read drizzle-orm/node-postgres#drizzle().select',
      'outbound write drizzle-orm/node-postgres#drizzle().delete',
    ]);
  });
});

describe('ignores', () => {
  it('columns and indexes', () => {
    expect(
      matchesOf("import { index, text } from 'drizzle-orm/pg-core';\nexport const name = [text('name'), index('i')];"),
    ).toEqual([]);
  });
});
