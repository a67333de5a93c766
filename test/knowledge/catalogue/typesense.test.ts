import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('collections and documents', () => {
    const source = `
      import Typesense from 'typesense';
      const client = new Typesense.Client({ nodes: [{ host: 'localhost', port: 8108, protocol: 'http' }], apiKey: 'k', numRetries: 5 });
      await client.collections().create({ name: 'books' });
      await client.collections('books').documents().import([]);
      export const found = await client.collections('books').documents().search({ q: 'a', query_by: 'title' });
    `;
    expect(matchesOf(source)).toEqual([
      'client typesense#Client',
      'outbound read typesense#Client().collections().documents().search',
      'outbound write typesense#Client().collections().create',
      'outbound write typesense#Client().collections().documents().import',
      'retry 6 fixed typesense.Client',
    ]);
    expect(systemsOf(source)).toEqual(['Typesense']);
  });

  it('the adapter for InstantSearch', () => {
    const source = `
      import TypesenseInstantSearchAdapter from 'typesense-instantsearch-adapter';
      export const adapter = new TypesenseInstantSearchAdapter({ server: { apiKey: 'k', nodes: [] } });
    `;
    expect(matchesOf(source)).toEqual(['client typesense-instantsearch-adapter#default']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { Errors } from 'typesense';
      export const isMissing = (error: unknown) => error instanceof Errors.ObjectNotFound;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
