import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models of the AI SDK', () => {
    const source = `
      import { createOpenAI, openai } from '@ai-sdk/openai';
      const azure = createOpenAI({ baseURL: 'https://llm.example.com/v1' });
      export const models = [openai('gpt-4o'), openai.embedding('text-embedding-3-small'), azure];
    `;
    expect(matchesOf(source)).toEqual([
      'client @ai-sdk/openai#createOpenAI',
      'client @ai-sdk/openai#openai',
      'client @ai-sdk/openai#openai.embedding',
    ]);
    expect(systemsOf(source)).toEqual(['OpenAI']);
  });

  it('LangChain', () => {
    const source = `
      import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
      const model = new ChatOpenAI({ model: 'gpt-4o', maxRetries: 2 });
      export const answer = await model.invoke('hi');
      export const vectors = await new OpenAIEmbeddings().embedDocuments(['a']);
    `;
    expect(matchesOf(source)).toEqual([
      'client @langchain/openai#ChatOpenAI',
      'client @langchain/openai#OpenAIEmbeddings',
      'outbound call @langchain/openai#ChatOpenAI().invoke',
      'outbound call @langchain/openai#OpenAIEmbeddings().embedDocuments',
      'retry 3 exponential jitter ChatOpenAI',
    ]);
  });
});

describe('ignores', () => {
  it('tools and schemas', () => {
    const source = `
      import { openai } from '@ai-sdk/openai';
      export const search = openai.tools.webSearch({});
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
