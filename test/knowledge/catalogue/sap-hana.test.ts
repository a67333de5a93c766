import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries', () => {
    const source = `
      import hdb from 'hdb';
      const client = hdb.createClient({ host: 'localhost', port: 30015, user: 'u', password: 'p' });
      client.connect(() => undefined);
      client.exec('select 1 from dummy', () => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client hdb#createClient',
      'outbound call hdb#createClient().connect',
      'outbound call hdb#createClient().exec',
    ]);
    expect(systemsOf(source)).toEqual(['SAP HANA']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Client } from 'hdb';
      export const same = (given: Client) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
