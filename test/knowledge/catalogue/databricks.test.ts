import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('statements', () => {
    const source = `
      import { DBSQLClient } from '@databricks/sql';
      const client = new DBSQLClient();
      await client.connect({ host: 'shop.cloud.databricks.com', path: '/sql/1', token: 't' });
      const session = await client.openSession();
      const operation = await session.executeStatement('SELECT 1');
      export const rows = await operation.fetchAll();
    `;
    expect(matchesOf(source)).toEqual([
      'client @databricks/sql#DBSQLClient',
      'client @databricks/sql#DBSQLClient().connect',
      'outbound call @databricks/sql#DBSQLClient().openSession',
      'outbound call @databricks/sql#DBSQLClient().openSession().executeStatement',
      'outbound read @databricks/sql#DBSQLClient().openSession().executeStatement().fetchAll',
    ]);
    expect(systemsOf(source)).toEqual(['Databricks']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { DBSQLClient } from '@databricks/sql';
      export const same = (given: DBSQLClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
