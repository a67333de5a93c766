import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tagged queries', () => {
    const source = `
      import postgres from 'postgres';
      const sql = postgres(process.env.DATABASE_URL!, { max: 5 });
      export const users = await sql\`select * from users\`;
      await sql.begin(async (inner) => { await inner\`update users set age = 1\`; });
      await sql.unsafe('drop table users');
    `;
    expect(matchesOf(source)).toEqual([
      'client postgres#default',
      'outbound call postgres#default()',
      'outbound call postgres#default()',
      'outbound call postgres#default().begin',
      'outbound call postgres#default().unsafe',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });

  it('a parameter by its type', () => {
    const source = `
      import type { Sql } from 'postgres';
      export const users = (sql: Sql) => sql\`select * from users\`;
    `;
    expect(matchesOf(source)).toEqual(['outbound call postgres#default()']);
  });
});

describe('ignores', () => {
  it('types, and a tag of something else', () => {
    const source = `
      import postgres from 'postgres';
      export const isError = (error: unknown) => error instanceof postgres.PostgresError;
      const sql = (parts: TemplateStringsArray) => parts.join('');
      export const text = sql\`select * from users\`;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
