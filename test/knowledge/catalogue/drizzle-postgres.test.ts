import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries, inserts and transactions', () => {
    const source = `
      import { drizzle } from 'drizzle-orm/node-postgres';
      const db = drizzle(process.env.DATABASE_URL!, { schema });
      await db.query.users.findMany({ limit: 2 });
      await db.insert(users).values({ name: 'Ada' }).returning();
      await db.execute('SELECT 1');
      await db.transaction(async (tx) => tx.update(users).set({ name: 'Eve' }));
    `;
    expect(matchesOf(source)).toEqual([
      'client drizzle-orm/node-postgres#drizzle',
      'outbound call drizzle-orm/node-postgres#drizzle().execute',
      'outbound call drizzle-orm/node-postgres#drizzle().transaction',
      'outbound read drizzle-orm/node-postgres#drizzle().query.users.findMany',
      'outbound write drizzle-orm/node-postgres#drizzle().insert',
      'outbound write drizzle-orm/node-postgres#drizzle().update',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });

  it('a database in a class', () => {
    const source = `
      import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
      export class Users {
        constructor(private readonly db: PostgresJsDatabase) {}
        all() { return this.db.select().from(users); }
      }
    `;
    expect(matchesOf(source)).toEqual(['outbound read drizzle-orm/node-postgres#drizzle().select']);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });
});

describe('ignores', () => {
  it('tables and migrations of them', () => {
    const source = `
      import { sql } from 'drizzle-orm';
      import { pgTable, serial } from 'drizzle-orm/pg-core';
      export const users = pgTable('users', { id: serial('id').primaryKey() });
      export const now = sql.raw('now()');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
