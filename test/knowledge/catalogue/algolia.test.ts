import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the client of version 5', () => {
    const source = `
      import { algoliasearch } from 'algoliasearch';
      const client = algoliasearch('APP', process.env.ALGOLIA_KEY!);
      await client.saveObjects({ indexName: 'movies', objects: [] });
      await client.searchSingleIndex({ indexName: 'movies', searchParams: { query: 'a' } });
    `;
    expect(matchesOf(source)).toEqual([
      'client algoliasearch#algoliasearch',
      'outbound read algoliasearch#algoliasearch().searchSingleIndex',
      'outbound write algoliasearch#algoliasearch().saveObjects',
    ]);
    expect(systemsOf(source)).toEqual(['Algolia']);
  });

  it('an index of version 4', () => {
    const source = `
      import algoliasearch from 'algoliasearch';
      const index = algoliasearch('APP', 'key').initIndex('movies');
      await index.search('a');
      await index.partialUpdateObject({ objectID: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client algoliasearch#default',
      'outbound read algoliasearch#algoliasearch().initIndex().search',
      'outbound write algoliasearch#algoliasearch().initIndex().partialUpdateObject',
    ]);
    expect(systemsOf(source)).toEqual(['Algolia']);
  });

  it('the client that only searches', () => {
    const source = `
      import { liteClient } from 'algoliasearch/lite';
      await liteClient('APP', 'key').search({ requests: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client algoliasearch/lite#liteClient',
      'outbound read algoliasearch#algoliasearch().search',
    ]);
    expect(systemsOf(source)).toEqual(['Algolia']);
  });
});

describe('ignores', () => {
  it('an own client that searches', () => {
    const source = `
      class Index { search(text: string) { return text; } }
      new Index().search('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
