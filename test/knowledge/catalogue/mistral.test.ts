import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the client', () => {
    const source = `
      import { Mistral } from '@mistralai/mistralai';
      const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY, retryConfig: { strategy: 'none' } });
      export const answer = await mistral.chat.complete({ model: 'mistral-small-latest', messages: [] });
      export const vectors = await mistral.embeddings.create({ model: 'mistral-embed', inputs: ['a'] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @mistralai/mistralai#Mistral',
      'outbound call @mistralai/mistralai#Mistral().chat.complete',
      'outbound call @mistralai/mistralai#Mistral().embeddings.create',
      'retry 1 none Mistral',
    ]);
    expect(systemsOf(source)).toEqual(['Mistral AI']);
  });

  it('models of the AI SDK and LangChain', () => {
    const source = `
      import { createMistral, mistral } from '@ai-sdk/mistral';
      import { ChatMistralAI } from '@langchain/mistralai';
      export const models = [mistral('mistral-large-latest'), createMistral({ apiKey: 'k' }), mistral.embedding('mistral-embed')];
      export const answer = await new ChatMistralAI({ model: 'mistral-large-latest' }).invoke('hi');
    `;
    expect(matchesOf(source)).toEqual([
      'client @ai-sdk/mistral#createMistral',
      'client @ai-sdk/mistral#mistral',
      'client @ai-sdk/mistral#mistral.embedding',
      'client @langchain/mistralai#ChatMistralAI',
      'outbound call @langchain/mistralai#ChatMistralAI().invoke',
    ]);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { HTTPClient } from '@mistralai/mistralai/lib/http';
      export const http = new HTTPClient();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
