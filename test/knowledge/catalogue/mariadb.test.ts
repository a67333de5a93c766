import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('pools, their connections, and single connections', () => {
    const source = `
      import * as mariadb from 'mariadb';
      const pool = mariadb.createPool({ host: process.env.DB_HOST, connectionLimit: 5 });
      export async function save(name: string) {
        const connection = await pool.getConnection();
        await connection.beginTransaction();
        await connection.query('insert into users value (?)', [name]);
        await connection.commit();
        await connection.release();
        return pool.query('select 1');
      }
    `;
    expect(matchesOf(source)).toEqual([
      'client mariadb#createPool',
      'outbound call mariadb#createConnection().beginTransaction',
      'outbound call mariadb#createConnection().commit',
      'outbound call mariadb#createConnection().query',
      'outbound call mariadb#createPool().getConnection',
      'outbound call mariadb#createPool().query',
    ]);
    expect(systemsOf(source)).toEqual(['MySQL']);
  });

  it('the default import', () => {
    const source = `
      import mariadb from 'mariadb';
      const connection = await mariadb.createConnection({ host: 'db.example.com', user: 'app' });
      await connection.batch('insert into users value (?)', [['a'], ['b']]);
    `;
    expect(matchesOf(source)).toEqual([
      'client mariadb#createConnection',
      'outbound call mariadb#createConnection().batch',
    ]);
  });
});

describe('ignores', () => {
  it('escaping, and a query on something else', () => {
    const source = `
      import { SqlError } from 'mariadb';
      class Report { query(text: string) { return text; } }
      export const text = new Report().query('select');
      export const isSqlError = (error: unknown) => error instanceof SqlError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
