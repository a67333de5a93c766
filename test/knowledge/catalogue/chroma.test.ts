import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('collections that are filled and asked', () => {
    const source = `
      import { ChromaClient } from 'chromadb';
      const client = new ChromaClient({ path: 'http://localhost:8000' });
      const collection = await client.getOrCreateCollection({ name: 'notes' });
      await collection.add({ ids: ['1'], documents: ['a'] });
      await collection.query({ queryTexts: ['a'], nResults: 2 });
    `;
    expect(matchesOf(source)).toEqual([
      'client chromadb#ChromaClient',
      'outbound read chromadb#ChromaClient().getCollection().query',
      'outbound write chromadb#ChromaClient().getCollection().add',
      'outbound write chromadb#ChromaClient().getOrCreateCollection',
    ]);
    expect(systemsOf(source)).toEqual(['Chroma']);
  });

  it('a collection by its type', () => {
    const source = `
      import type { Collection } from 'chromadb';
      export const size = (collection: Collection) => collection.count();
    `;
    expect(matchesOf(source)).toEqual(['outbound read chromadb#ChromaClient().getCollection().count']);
    expect(systemsOf(source)).toEqual(['Chroma']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { ChromaNotFoundError } from 'chromadb';
      export const isMissing = (error: unknown) => error instanceof ChromaNotFoundError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
