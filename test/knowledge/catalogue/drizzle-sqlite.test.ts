import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries and inserts', () => {
    const source = `
      import Database from 'better-sqlite3';
      import { drizzle } from 'drizzle-orm/better-sqlite3';
      const db = drizzle(new Database('app.db'));
      db.select().from(users).all();
      db.insert(users).values({ name: 'Ada' }).run();
    `;
    expect(matchesOf(source)).toEqual([
      'client better-sqlite3#default',
      'client drizzle-orm/better-sqlite3#drizzle',
      'outbound read drizzle-orm/better-sqlite3#drizzle().select',
      'outbound write drizzle-orm/better-sqlite3#drizzle().insert',
    ]);
    expect(systemsOf(source)).toEqual(['SQLite']);
  });

  it('libSQL over HTTP', () => {
    const source = `
      import { drizzle } from 'drizzle-orm/libsql/http';
      export const db = drizzle({ connection: { url: 'libsql://a' } });
      export const all = () => db.query.users.findMany();
    `;
    expect(matchesOf(source)).toContain('outbound read drizzle-orm/better-sqlite3#drizzle().query.users.findMany');
    expect(systemsOf(source)).toEqual(['SQLite']);
  });

  it('a database of Cloudflare', () => {
    const source = `
      import { drizzle } from 'drizzle-orm/d1';
      export default { fetch: (request: Request, env: { DB: D1Database }) => drizzle(env.DB).delete(users) };
    `;
    expect(matchesOf(source)).toEqual([
      'client drizzle-orm/d1#drizzle',
      'outbound write drizzle-orm/d1#drizzle().delete',
    ]);
    expect(systemsOf(source)).toEqual(['Cloudflare D1']);
  });
});

describe('ignores', () => {
  it('tables', () => {
    const source = `
      import { integer, sqliteTable } from 'drizzle-orm/sqlite-core';
      export const users = sqliteTable('users', { id: integer('id').primaryKey() });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
