import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../support/known-errors-of.ts';

describe('recognises', () => {
  it('what it says, whichever package holds it', async () => {
    const source = `import Database from 'better-sqlite3'; export const db = new Database('a.db'); db.prepare('select 1').all();`;
    expect(await errorsOf(source)).toContain('SQLITE_BUSY of SQLite (SQLite)');
  });
});

describe('ignores', () => {
  it('another database', async () => {
    const source = `import { Pool } from 'pg'; export const pool = new Pool(); await pool.query('select 1');`;
    expect((await errorsOf(source)).filter((row) => row.includes('SQLite'))).toEqual([]);
  });
});
