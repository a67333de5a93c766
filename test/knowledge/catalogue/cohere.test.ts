import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('embeddings and answers', () => {
    const source = `
      import { CohereClient, CohereClientV2 } from 'cohere-ai';
      const cohere = new CohereClientV2({ token: process.env.COHERE_KEY! });
      await cohere.embed({ model: 'embed', inputType: 'search_document', texts: ['a'] });
      await new CohereClient({}).rerank({ query: 'a', documents: [] }, { maxRetries: 4 });
    `;
    expect(matchesOf(source)).toEqual([
      'client cohere-ai#CohereClient',
      'client cohere-ai#CohereClientV2',
      'outbound call cohere-ai#CohereClient().rerank',
      'outbound call cohere-ai#CohereClientV2().embed',
      'retry 5 exponential jitter CohereClient().rerank',
    ]);
    expect(systemsOf(source)).toEqual(['Cohere']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { CohereError } from 'cohere-ai';
      export const isCohere = (error: unknown) => error instanceof CohereError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
