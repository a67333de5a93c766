import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../support/known-errors-of.ts';

describe('recognises', () => {
  it('what the server says, whichever driver asks it', async () => {
    const source = `import postgres from 'postgres'; export const sql = postgres('postgres://db'); await sql.begin(run);`;
    expect(await errorsOf(source)).toContain('40P01 of PostgreSQL (PostgreSQL)');
  });
});

describe('ignores', () => {
  it('another database', async () => {
    const source = `import mysql from 'mysql2/promise'; export const pool = mysql.createPool('mysql://db'); await pool.query('select 1');`;
    expect((await errorsOf(source)).filter((row) => row.includes('PostgreSQL'))).toEqual([]);
  });
});
