import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries over HTTP', () => {
    const source = `
      import { neon } from '@neondatabase/serverless';
      const sql = neon(process.env.DATABASE_URL!);
      export const rows = await sql\`select * from posts where id = \${1}\`;
      export const more = await sql.query('select * from posts where id = $1', [1]);
    `;
    expect(matchesOf(source)).toEqual([
      'client @neondatabase/serverless#neon',
      'outbound call @neondatabase/serverless#neon()',
      'outbound call @neondatabase/serverless#neon().query',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });

  it('pools over WebSocket', () => {
    const source = `
      import { Pool } from '@neondatabase/serverless';
      const pool = new Pool({ connectionString: process.env.DATABASE_URL });
      const client = await pool.connect();
      await client.query('begin');
      export const rows = await pool.query('select 1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @neondatabase/serverless#Pool',
      'outbound call @neondatabase/serverless#Client().query',
      'outbound call @neondatabase/serverless#Pool().connect',
      'outbound call @neondatabase/serverless#Pool().query',
    ]);
  });
});

describe('ignores', () => {
  it('configuration', () => {
    const source = `
      import { neonConfig } from '@neondatabase/serverless';
      neonConfig.poolQueryViaFetch = true;
      export const sql = (parts: TemplateStringsArray) => parts.join('');
      export const text = sql\`select 1\`;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
