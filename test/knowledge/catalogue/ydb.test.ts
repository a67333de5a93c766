import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries', () => {
    const source = `
      import { Driver } from 'ydb-sdk';
      const driver = new Driver({ endpoint: 'grpc://localhost:2136', database: '/local' });
      await driver.ready(1000);
      await driver.tableClient.withSession(async (session) => session.executeQuery('SELECT 1'));
    `;
    expect(matchesOf(source)).toEqual([
      'client ydb-sdk#Driver',
      'outbound call ydb-sdk#Driver().ready',
      'outbound call ydb-sdk#Driver().tableClient.withSession',
      'outbound call ydb-sdk#Driver().tableClient.withSession<0.0>.executeQuery',
    ]);
    expect(systemsOf(source)).toEqual(['YDB']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Driver } from 'ydb-sdk';
      export const same = (given: Driver) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
