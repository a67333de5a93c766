import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries', () => {
    const source = `
      import { connect } from '@tidbcloud/serverless';
      const connection = connect({ url: 'mysql://gateway.tidbcloud.com/shop' });
      export const rows = await connection.execute('select 1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @tidbcloud/serverless#connect',
      'outbound call @tidbcloud/serverless#connect().execute',
    ]);
    expect(systemsOf(source)).toEqual(['TiDB Cloud']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Connection } from '@tidbcloud/serverless';
      export const same = (given: Connection) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
