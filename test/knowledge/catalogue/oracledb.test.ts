import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('connections and pools', () => {
    const source = `
      import oracledb from 'oracledb';
      const connection = await oracledb.getConnection({ user: 'hr', connectString: 'localhost/FREEPDB1' });
      export const { rows } = await connection.execute('select * from departments');
      await connection.commit();
      const pool = await oracledb.createPool({ user: 'hr', connectString: 'localhost/FREEPDB1' });
      const other = await pool.getConnection();
      await other.executeMany('insert into departments values (:1)', [['a']]);
    `;
    expect(matchesOf(source)).toEqual([
      'client oracledb#createPool',
      'client oracledb#getConnection',
      'outbound call oracledb#createPool().getConnection',
      'outbound call oracledb#getConnection().commit',
      'outbound call oracledb#getConnection().execute',
      'outbound call oracledb#getConnection().executeMany',
    ]);
    expect(systemsOf(source)).toEqual(['Oracle Database']);
  });
});

describe('ignores', () => {
  it('settings and types', () => {
    const source = `
      import oracledb from 'oracledb';
      oracledb.outFormat = oracledb.OUT_FORMAT_OBJECT;
      export const bind = { dir: oracledb.BIND_OUT, type: oracledb.NUMBER };
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
