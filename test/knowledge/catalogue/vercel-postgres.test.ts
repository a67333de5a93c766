import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tagged queries, pools and clients', () => {
    const source = `
      import { createClient, createPool, db, sql } from '@vercel/postgres';
      export const { rows } = await sql\`select * from posts\`;
      const client = await db.connect();
      await client.sql\`select 1\`;
      const pool = createPool({ connectionString: process.env.POSTGRES_URL });
      await pool.query('select 2');
      const single = createClient();
      await single.connect();
    `;
    expect(matchesOf(source)).toEqual([
      'client @vercel/postgres#createClient',
      'client @vercel/postgres#createPool',
      'outbound call @vercel/postgres#createClient().connect',
      'outbound call @vercel/postgres#createClient().sql',
      'outbound call @vercel/postgres#createPool().query',
      'outbound call @vercel/postgres#db.connect',
      'outbound call @vercel/postgres#sql',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });
});

describe('ignores', () => {
  it('a tag of something else', () => {
    const source = `
      const sql = (parts: TemplateStringsArray) => parts.join('');
      export const text = sql\`select 1\`;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
