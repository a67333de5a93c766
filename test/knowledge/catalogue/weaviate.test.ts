import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('collections', () => {
    const source = `
      import weaviate from 'weaviate-client';
      const client = await weaviate.connectToWeaviateCloud('https://a.weaviate.cloud', { authCredentials: new weaviate.ApiKey('k') });
      const questions = client.collections.use('Question');
      await questions.data.insertMany([]);
      export const found = await questions.query.nearText('biology', { limit: 2 });
    `;
    expect(matchesOf(source)).toEqual([
      'client weaviate-client#connectToWeaviateCloud',
      'outbound read weaviate-client#connectToCustom().collections.get().query.nearText',
      'outbound write weaviate-client#connectToCustom().collections.get().data.insertMany',
    ]);
    expect(systemsOf(source)).toEqual(['Weaviate']);
  });

  it('the older client', () => {
    const source = `
      import weaviate from 'weaviate-ts-client';
      export const client = weaviate.client({ scheme: 'http', host: 'localhost:8080' });
    `;
    expect(matchesOf(source)).toEqual(['client weaviate-ts-client#client']);
  });
});

describe('ignores', () => {
  it('vectorizers and filters', () => {
    const source = `
      import { vectorizer } from 'weaviate-client';
      export const settings = vectorizer.text2VecOpenAI();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
