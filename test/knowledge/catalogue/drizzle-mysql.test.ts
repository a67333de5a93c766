import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries, inserts and transactions', () => {
    const source = `
      import { drizzle } from 'drizzle-orm/mysql2';
      const db = drizzle(process.env.DATABASE_URL!);
      await db.select().from(users);
      await db.query.users.findFirst();
      await db.transaction(async (tx) => {
        await tx.insert(users).values({ name: 'Ada' });
      });
    `;
    expect(matchesOf(source)).toEqual([
      'client drizzle-orm/mysql2#drizzle',
      'outbound call drizzle-orm/mysql2#drizzle().transaction',
      'outbound read drizzle-orm/mysql2#drizzle().query.users.findFirst',
      'outbound read drizzle-orm/mysql2#drizzle().select',
      'outbound write drizzle-orm/mysql2#drizzle().insert',
    ]);
    expect(systemsOf(source)).toEqual(['MySQL']);
  });

  it('a database by its type', () => {
    const source = `
      import type { PlanetScaleDatabase } from 'drizzle-orm/planetscale-serverless';
      export const remove = (db: PlanetScaleDatabase) => db.delete(users);
    `;
    expect(matchesOf(source)).toEqual(['outbound write drizzle-orm/mysql2#drizzle().delete']);
    expect(systemsOf(source)).toEqual(['MySQL']);
  });
});

describe('ignores', () => {
  it('tables and conditions', () => {
    const source = `
      import { eq } from 'drizzle-orm';
      import { int, mysqlTable } from 'drizzle-orm/mysql-core';
      export const users = mysqlTable('users', { id: int('id').primaryKey() });
      export const first = eq(users.id, 1);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
