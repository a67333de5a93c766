import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries, transactions and the schema', () => {
    const source = `
      import knex from 'knex';
      const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });
      await db('users').where({ id: 1 }).first();
      await db.raw('SELECT 1');
      await db.transaction(async (trx) => trx('users').insert({ name: 'Ada' }));
      await db.schema.createTable('users', () => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client knex#default',
      'outbound call knex#default()',
      'outbound call knex#default()',
      'outbound call knex#default().raw',
      'outbound call knex#default().schema.createTable',
      'outbound call knex#default().transaction',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });

  it('a builder by its type', () => {
    const source = `
      import type { Knex } from 'knex';
      export const up = (knex: Knex) => knex.schema.dropTable('users');
    `;
    expect(matchesOf(source)).toEqual(['outbound call knex#default().schema.dropTable']);
    expect(systemsOf(source)).toEqual(['SQL database']);
  });

  it('models of Objection', () => {
    const source = `
      import { Model } from 'objection';
      class User extends Model {}
      await User.query().findById(1);
    `;
    expect(matchesOf(source)).toEqual(['outbound call objection#Model.query']);
    expect(systemsOf(source)).toEqual(['SQL database']);
  });
});

describe('ignores', () => {
  it('settings', () => {
    const source = `
      import type { Knex } from 'knex';
      export const settings: Knex.Config = { client: 'pg' };
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
