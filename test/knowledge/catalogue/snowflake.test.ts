import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a connection', () => {
    const source = `
      import snowflake from 'snowflake-sdk';
      const connection = snowflake.createConnection({ account: 'shop', username: 'app' });
      connection.connect(() => {});
      connection.execute({ sqlText: 'select 1', complete: () => {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client snowflake-sdk#createConnection',
      'outbound call snowflake-sdk#createConnection().connect',
      'outbound call snowflake-sdk#createConnection().execute',
    ]);
    expect(systemsOf(source)).toEqual(['Snowflake']);
  });

  it('a pool', () => {
    const source = `
      import snowflake from 'snowflake-sdk';
      const pool = snowflake.createPool({ account: 'shop', username: 'app' }, { max: 10 });
      await pool.use(async (client) => { client.execute({ sqlText: 'select 1' }); });
    `;
    expect(matchesOf(source)).toEqual([
      'client snowflake-sdk#createPool',
      'outbound call snowflake-sdk#createConnection().execute',
      'outbound call snowflake-sdk#createPool().use',
    ]);
  });
});

describe('ignores', () => {
  it('settings', () => {
    const source = `
      import snowflake from 'snowflake-sdk';
      snowflake.configure({ logLevel: 'ERROR' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
