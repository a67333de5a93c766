import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../support/known-errors-of.ts';

describe('recognises', () => {
  it('what the server says, whichever driver asks it', async () => {
    const source = `import sql from 'mssql'; export const pool = new sql.ConnectionPool('x'); await pool.query('select 1');`;
    expect(await errorsOf(source)).toContain('1205 of Microsoft SQL Server (Microsoft SQL Server)');
  });
});

describe('ignores', () => {
  it('another database', async () => {
    const source = `import { Pool } from 'pg'; export const pool = new Pool(); await pool.query('select 1');`;
    expect((await errorsOf(source)).filter((row) => row.includes('SQL Server'))).toEqual([]);
  });
});
