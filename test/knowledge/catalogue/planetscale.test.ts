import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('connections and clients', () => {
    const source = `
      import { Client, connect } from '@planetscale/database';
      const connection = connect({ url: process.env.DATABASE_URL });
      export const results = await connection.execute('select 1 from dual');
      const client = new Client({ host: 'aws.connect.psdb.cloud' });
      await client.connection().transaction(async (tx) => { await tx.execute('select 2'); });
    `;
    expect(matchesOf(source)).toEqual([
      'client @planetscale/database#Client',
      'client @planetscale/database#connect',
      'outbound call @planetscale/database#connect().execute',
      'outbound call @planetscale/database#connect().execute',
      'outbound call @planetscale/database#connect().transaction',
    ]);
    expect(systemsOf(source)).toEqual(['MySQL']);
  });
});

describe('ignores', () => {
  it('casts and formatting', () => {
    const source = `
      import { cast, format } from '@planetscale/database';
      export const text = format('select ?', [1]);
      export const value = cast({} as never, '1');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
