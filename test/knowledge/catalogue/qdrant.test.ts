import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('points and collections', () => {
    const source = `
      import { QdrantClient } from '@qdrant/js-client-rest';
      const client = new QdrantClient({ url: 'http://127.0.0.1:6333' });
      await client.createCollection('cities', { vectors: { size: 4, distance: 'Dot' } });
      await client.upsert('cities', { wait: true, points: [] });
      export const found = await client.query('cities', { query: [0.2, 0.1], limit: 3 });
    `;
    expect(matchesOf(source)).toEqual([
      'client @qdrant/js-client-rest#QdrantClient',
      'outbound read @qdrant/js-client-rest#QdrantClient().query',
      'outbound write @qdrant/js-client-rest#QdrantClient().createCollection',
      'outbound write @qdrant/js-client-rest#QdrantClient().upsert',
    ]);
    expect(systemsOf(source)).toEqual(['Qdrant']);
  });

  it('LangChain', () => {
    const source = `
      import { QdrantVectorStore } from '@langchain/qdrant';
      const store = await QdrantVectorStore.fromExistingCollection({} as never, { url: process.env.QDRANT_URL, collectionName: 'docs' });
      export const found = await store.similaritySearch('biology', 2);
    `;
    expect(matchesOf(source)).toEqual([
      'client @langchain/qdrant#QdrantVectorStore.fromExistingCollection',
      'outbound read @langchain/qdrant#QdrantVectorStore().similaritySearch',
    ]);
  });
});

describe('ignores', () => {
  it('a search on a text', () => {
    const source = `
      class Cities { upsert(name: string) { return name; } }
      export const name = new Cities().upsert('Berlin');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
