import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('indexes and vectors', () => {
    const source = `
      import { Pinecone } from '@pinecone-database/pinecone';
      const pinecone = new Pinecone({ apiKey: process.env.PINECONE_API_KEY });
      const index = pinecone.index('docs');
      await index.upsert([{ id: '1', values: [0.1] }]);
      await index.namespace('a').deleteOne('1');
      export const found = await index.namespace('a').query({ topK: 3, vector: [0.1] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @pinecone-database/pinecone#Pinecone',
      'outbound read @pinecone-database/pinecone#Pinecone().index().namespace().query',
      'outbound write @pinecone-database/pinecone#Pinecone().index().namespace().deleteOne',
      'outbound write @pinecone-database/pinecone#Pinecone().index().upsert',
    ]);
    expect(systemsOf(source)).toEqual(['Pinecone']);
  });

  it('LangChain', () => {
    const source = `
      import { PineconeStore } from '@langchain/pinecone';
      const store = await PineconeStore.fromExistingIndex({} as never, { pineconeIndex: {} as never });
      export const found = await store.similaritySearch('biology', 2);
    `;
    expect(matchesOf(source)).toEqual([
      'client @langchain/pinecone#PineconeStore.fromExistingIndex',
      'outbound read @langchain/pinecone#PineconeStore().similaritySearch',
    ]);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { Errors } from '@pinecone-database/pinecone';
      export const isPineconeError = (error: unknown) => error instanceof Errors.BasePineconeError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
