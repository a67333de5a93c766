import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../support/known-errors-of.ts';

describe('recognises', () => {
  it('what the server says, whichever driver asks it', async () => {
    const source = `import mysql from 'mysql2/promise'; export const pool = mysql.createPool('mysql://db'); await pool.query('select 1');`;
    expect(await errorsOf(source)).toContain('ER_LOCK_DEADLOCK of MySQL (MySQL)');
  });
});

describe('ignores', () => {
  it('another database', async () => {
    const source = `import { Pool } from 'pg'; export const pool = new Pool(); await pool.query('select 1');`;
    expect((await errorsOf(source)).filter((row) => row.includes('of MySQL'))).toEqual([]);
  });
});
