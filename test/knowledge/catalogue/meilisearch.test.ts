import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('searches and changes of an index', () => {
    const source = `
      import { MeiliSearch } from 'meilisearch';
      const client = new MeiliSearch({ host: 'http://localhost:7700', apiKey: process.env.MEILI_KEY });
      const index = client.index('movies');
      await index.addDocuments([{ id: 1, title: 'Carol' }]);
      export const found = await index.search('car', { limit: 5 });
      export const settings = await client.index('movies').updateFilterableAttributes(['genre']);
    `;
    expect(matchesOf(source)).toEqual([
      'client meilisearch#Meilisearch',
      'outbound read meilisearch#Meilisearch().index().search',
      'outbound write meilisearch#Meilisearch().index().addDocuments',
      'outbound write meilisearch#Meilisearch().index().updateFilterableAttributes',
    ]);
    expect(systemsOf(source)).toEqual(['Meilisearch']);
  });

  it('the class by its new name, and the client for InstantSearch', () => {
    const source = `
      import { Meilisearch } from 'meilisearch';
      import { instantMeiliSearch } from '@meilisearch/instant-meilisearch';
      export const { searchClient } = instantMeiliSearch('http://localhost:7700', 'key');
      await new Meilisearch({ host: 'http://localhost:7700' }).createIndex('movies', { primaryKey: 'id' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @meilisearch/instant-meilisearch#instantMeiliSearch',
      'client meilisearch#Meilisearch',
      'outbound write meilisearch#Meilisearch().createIndex',
    ]);
  });
});

describe('ignores', () => {
  it('own indexes', () => {
    const source = `
      class Index { search(text: string) { return [text]; } addDocuments() {} }
      const index = new Index();
      index.addDocuments();
      export const found = index.search('car');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
