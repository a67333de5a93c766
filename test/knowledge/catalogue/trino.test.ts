import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('Trino', () => {
    const source = `
      import { Trino } from 'trino-client';
      const trino = Trino.create({ server: 'http://localhost:8080' });
      export const rows = await trino.query('SELECT 1');
    `;
    expect(matchesOf(source)).toEqual(['client trino-client#Trino.create', 'outbound call trino-client#Trino().query']);
    expect(systemsOf(source)).toEqual(['Trino']);
  });

  it('Presto', () => {
    const source = `
      import { Client } from 'presto-client';
      const client = new Client({ host: 'localhost', user: 'u' });
      client.execute({ query: 'SELECT 1' });
    `;
    expect(matchesOf(source)).toEqual(['client presto-client#Client', 'outbound call presto-client#Client().execute']);
    expect(systemsOf(source)).toEqual(['Presto']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Trino } from 'trino-client';
      export const same = (given: Trino) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
