import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('documents and indexes', () => {
    const source = `
      import { AzureKeyCredential, SearchClient, SearchIndexClient } from '@azure/search-documents';
      const books = new SearchClient('https://shop.search.windows.net', 'books', new AzureKeyCredential('k'));
      await books.uploadDocuments([{ id: '1' }]);
      export const found = await books.search('a');
      const indexes = new SearchIndexClient('https://shop.search.windows.net', new AzureKeyCredential('k'));
      await indexes.createOrUpdateIndex({ name: 'books', fields: [] });
      await indexes.getSearchClient('books').getDocument('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/search-documents#SearchClient',
      'client @azure/search-documents#SearchIndexClient',
      'outbound read @azure/search-documents#SearchClient().getDocument',
      'outbound read @azure/search-documents#SearchClient().search',
      'outbound write @azure/search-documents#SearchClient().uploadDocuments',
      'outbound write @azure/search-documents#SearchIndexClient().createOrUpdateIndex',
    ]);
    expect(systemsOf(source)).toEqual(['Azure AI Search']);
  });
});

describe('ignores', () => {
  it('a client of one index', () => {
    const source = `
      import type { SearchIndexClient } from '@azure/search-documents';
      export const local = (client: SearchIndexClient) => client.getSearchClient('books');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
