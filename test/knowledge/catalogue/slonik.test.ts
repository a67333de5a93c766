import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries of a pool', () => {
    const source = `
      import { createPool, sql } from 'slonik';
      const pool = await createPool('postgres://localhost/shop', { queryRetryLimit: 2 });
      export const user = await pool.one(sql.unsafe\`select * from users\`);
      await pool.transaction(async (connection) => { await connection.query(sql.unsafe\`delete from users\`); });
    `;
    expect(matchesOf(source)).toEqual([
      'client slonik#createPool',
      'outbound call slonik#DatabaseTransactionConnection().query',
      'outbound call slonik#createPool().one',
      'outbound call slonik#createPool().transaction',
      'retry 3 none createPool',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });

  it('the fork, and a parameter by its type', () => {
    const source = `
      import { type CommonQueryMethods, createPool } from '@silverhand/slonik';
      export const pool = await createPool('postgres://localhost/shop');
      export const users = (methods: CommonQueryMethods, query: never) => methods.any(query);
    `;
    expect(matchesOf(source)).toEqual([
      'client @silverhand/slonik#createPool',
      'outbound call slonik#CommonQueryMethods().any',
    ]);
  });
});

describe('ignores', () => {
  it('queries that are only built', () => {
    const source = `
      import { NotFoundError, sql } from 'slonik';
      export const query = sql.fragment\`select 1\`;
      export const isMissing = (error: unknown) => error instanceof NotFoundError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
