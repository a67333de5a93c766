import { describe, expect, it } from 'vitest';
import { errorEventsOf, matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('pools and clients', () => {
    const source = `
      import { Client, Pool } from 'pg';
      const pool = new Pool({ connectionString: process.env.DATABASE_URL });
      export const { rows } = await pool.query('select now()');
      const checkedOut = await pool.connect();
      await checkedOut.query('begin');
      const client = new Client();
      await client.connect();
    `;
    expect(matchesOf(source)).toEqual([
      'client pg#Client',
      'client pg#Pool',
      'outbound call pg#Client().connect',
      'outbound call pg#Client().query',
      'outbound call pg#Pool().connect',
      'outbound call pg#Pool().query',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });

  it('the default import', () => {
    const source = `
      import pg from 'pg';
      const { Pool } = pg;
      export const found = await new Pool().query('select 1');
    `;
    expect(matchesOf(source)).toEqual(['client pg#Pool', 'outbound call pg#Pool().query']);
  });

  it('what ends the process when nobody listens to its errors', () => {
    expect(errorEventsOf(`import { Pool } from 'pg';\nexport const pool = new Pool();`)).toEqual(['pg#Pool']);
  });
});

describe('ignores', () => {
  it('types of columns and escaping', () => {
    const source = `
      import pg from 'pg';
      pg.types.setTypeParser(20, (text) => BigInt(text));
      export const name = pg.escapeIdentifier('users');
      class Pool { query(text: string) { return text; } }
      export const text = new Pool().query('select 1');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
