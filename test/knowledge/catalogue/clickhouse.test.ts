import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries and inserted rows', () => {
    const source = `
      import { createClient } from '@clickhouse/client';
      const client = createClient({ url: 'http://localhost:8123' });
      const rows = await client.query({ query: 'SELECT 1', format: 'JSONEachRow' });
      await client.insert({ table: 'events', values: [{ id: 1 }], format: 'JSONEachRow' });
      await client.command({ query: 'OPTIMIZE TABLE events' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @clickhouse/client#createClient',
      'outbound call @clickhouse/client#createClient().command',
      'outbound read @clickhouse/client#createClient().query',
      'outbound write @clickhouse/client#createClient().insert',
    ]);
    expect(systemsOf(source)).toEqual(['ClickHouse']);
  });

  it('a client by its type', () => {
    const source = `
      import type { ClickHouseClient } from '@clickhouse/client';
      export class Events {
        constructor(private readonly client: ClickHouseClient) {}
        all() { return this.client.query({ query: 'SELECT 1' }); }
      }
    `;
    expect(matchesOf(source)).toEqual(['outbound read @clickhouse/client#createClient().query']);
    expect(systemsOf(source)).toEqual(['ClickHouse']);
  });
});

describe('ignores', () => {
  it('settings', () => {
    const source = `
      import { ClickHouseLogLevel } from '@clickhouse/client';
      export const level = ClickHouseLogLevel.DEBUG;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
