import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries', () => {
    const source = `
      import ibmdb from 'ibm_db';
      const connection = await ibmdb.open('DATABASE=shop;HOSTNAME=localhost');
      export const rows = await connection.query('SELECT 1 FROM sysibm.sysdummy1');
    `;
    expect(matchesOf(source)).toEqual(['client ibm_db#open', 'outbound call ibm_db#open().query']);
    expect(systemsOf(source)).toEqual(['IBM Db2']);
  });

  it('a callback', () => {
    const source = `
      import ibmdb from 'ibm_db';
      ibmdb.open('DATABASE=shop', (error, connection) => {
      connection.query('SELECT 1 FROM sysibm.sysdummy1', () => undefined);
      });
    `;
    expect(matchesOf(source)).toEqual(['client ibm_db#open', 'outbound call ibm_db#open().query']);
    expect(systemsOf(source)).toEqual(['IBM Db2']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Database } from 'ibm_db';
      export const same = (given: Database) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
