import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests of a pool', () => {
    const source = `
      import sql from 'mssql';
      const pool = await sql.connect('Server=localhost,1433;Database=shop;User Id=app');
      export const result = await pool.request().input('id', sql.Int, 1).query('select * from users where id = @id');
    `;
    expect(matchesOf(source)).toEqual(['client mssql#connect', 'outbound call mssql#ConnectionPool().request().query']);
    expect(systemsOf(source)).toEqual(['Microsoft SQL Server']);
  });

  it('a pool of its own, the global query, and a prepared request', () => {
    const source = `
      import sql from 'mssql';
      const pool = new sql.ConnectionPool({ server: 'localhost', database: 'shop' });
      await pool.connect();
      await sql.query('select 1');
      export const called = await new sql.Request(pool).execute('purge');
    `;
    expect(matchesOf(source)).toEqual([
      'client mssql#ConnectionPool',
      'outbound call mssql#ConnectionPool().connect',
      'outbound call mssql#Request().execute',
      'outbound call mssql#query',
    ]);
  });
});

describe('ignores', () => {
  it('types of columns', () => {
    const source = `
      import sql from 'mssql';
      export const columns = [sql.Int, sql.VarChar(50)];
      export const request = (server: { query(text: string): string }) => server.query('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
