import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries', () => {
    const source = `
      import odbc from 'odbc';
      const connection = await odbc.connect('DSN=shop');
      export const rows = await connection.query('SELECT 1');
      const pool = await odbc.pool('DSN=shop');
      await pool.query('SELECT 2');
    `;
    expect(matchesOf(source)).toEqual([
      'client odbc#connect',
      'client odbc#pool',
      'outbound call odbc#connect().query',
      'outbound call odbc#connect().query',
    ]);
    expect(systemsOf(source)).toEqual(['ODBC database']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Connection } from 'odbc';
      export const same = (given: Connection) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
