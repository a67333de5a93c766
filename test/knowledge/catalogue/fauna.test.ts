import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries', () => {
    const source = `
      import faunadb from 'faunadb';
      const client = new faunadb.Client({ secret: 's' });
      export const found = await client.query(faunadb.query.Get(faunadb.query.Ref('1')));
    `;
    expect(matchesOf(source)).toEqual(['client faunadb#Client', 'outbound call faunadb#Client().query']);
    expect(systemsOf(source)).toEqual(['Fauna']);
  });
});

describe('ignores', () => {
  it('closing', () => {
    const source = `
      import type { Client } from 'faunadb';
      export const local = (client: Client) => client.close();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
