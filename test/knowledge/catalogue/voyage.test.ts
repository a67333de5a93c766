import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('embeddings and rankings', () => {
    const source = `
      import { VoyageAIClient } from 'voyageai';
      const client = new VoyageAIClient({ apiKey: process.env.VOYAGE_API_KEY });
      export const vectors = await client.embed({ input: ['a'], model: 'voyage-3' });
      export const ranked = await client.rerank({ query: 'a', documents: ['b'], model: 'rerank-2' });
    `;
    expect(matchesOf(source)).toEqual([
      'client voyageai#VoyageAIClient',
      'outbound call voyageai#VoyageAIClient().embed',
      'outbound call voyageai#VoyageAIClient().rerank',
    ]);
    expect(systemsOf(source)).toEqual(['Voyage AI']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { VoyageAIError } from 'voyageai';
      export const isVoyageError = (error: unknown) => error instanceof VoyageAIError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
