import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('pools with promises', () => {
    const source = `
      import mysql from 'mysql2/promise';
      const pool = mysql.createPool({ host: 'localhost', user: 'root', database: 'test' });
      export const [rows] = await pool.query('select * from users');
      const connection = await pool.getConnection();
      await connection.beginTransaction();
      await connection.execute('delete from users where id = ?', [1]);
      await connection.commit();
      connection.release();
    `;
    expect(matchesOf(source)).toEqual([
      'client mysql2/promise#createPool',
      'outbound call mysql2/promise#createConnection().beginTransaction',
      'outbound call mysql2/promise#createConnection().commit',
      'outbound call mysql2/promise#createConnection().execute',
      'outbound call mysql2/promise#createPool().getConnection',
      'outbound call mysql2/promise#createPool().query',
    ]);
    expect(systemsOf(source)).toEqual(['MySQL']);
  });

  it('callbacks, and promises over them', () => {
    const source = `
      import mysql from 'mysql2';
      const connection = mysql.createConnection({ host: 'localhost' });
      connection.query('select 1', (error, rows) => rows);
      const pool = mysql.createPool({ host: 'localhost' });
      export const answer = pool.promise().query('select 2');
      pool.getConnection((error, other) => { other.query('select 3'); });
    `;
    expect(matchesOf(source)).toEqual([
      'client mysql2#createConnection',
      'client mysql2#createPool',
      'outbound call mysql2#createConnection().query',
      'outbound call mysql2#createConnection().query',
      'outbound call mysql2#createPool().getConnection',
      'outbound call mysql2/promise#createPool().query',
    ]);
  });

  it('the old package, required', () => {
    const source = `
      const mysql = require('mysql');
      const connection = mysql.createConnection('mysql://root@localhost/test');
      connection.connect();
      connection.query('select 1');
    `;
    expect(matchesOf(source)).toEqual([
      'client mysql#createConnection',
      'outbound call mysql#createConnection().connect',
      'outbound call mysql#createConnection().query',
    ]);
  });
});

describe('ignores', () => {
  it('escaping', () => {
    const source = `
      import mysql from 'mysql2';
      export const name = mysql.escapeId('users');
      export const text = mysql.format('select ??', ['users']);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
