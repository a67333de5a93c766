import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the newer package', () => {
    const source = `
      import { DuckDBInstance } from '@duckdb/node-api';
      const instance = await DuckDBInstance.create('shop.db');
      const connection = await instance.connect();
      export const result = await connection.runAndReadAll('SELECT 1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @duckdb/node-api#DuckDBInstance.create',
      'outbound call @duckdb/node-api#DuckDBConnection().runAndReadAll',
    ]);
    expect(systemsOf(source)).toEqual(['DuckDB']);
  });

  it('the older package', () => {
    const source = `
      import duckdb from 'duckdb';
      const db = new duckdb.Database(':memory:');
      db.all('SELECT 1', () => undefined);
    `;
    expect(matchesOf(source)).toEqual(['client duckdb#Database', 'outbound call duckdb#Database().all']);
    expect(systemsOf(source)).toEqual(['DuckDB']);
  });
});

describe('ignores', () => {
  it('closing', () => {
    const source = `
      import type { DuckDBConnection } from '@duckdb/node-api';
      export const local = (client: DuckDBConnection) => client.closeSync();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
