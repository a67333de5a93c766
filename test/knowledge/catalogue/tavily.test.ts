import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('searches', () => {
    const source = `
      import { tavily } from '@tavily/core';
      const client = tavily({ apiKey: process.env.TAVILY_KEY });
      export const found = await client.search('weather');
    `;
    expect(matchesOf(source)).toEqual(['client @tavily/core#tavily', 'outbound call @tavily/core#tavily().search']);
    expect(systemsOf(source)).toEqual(['Tavily']);
  });

  it('LangChain', () => {
    const source = `
      import { TavilySearch } from '@langchain/tavily';
      export const found = await new TavilySearch({ maxResults: 3 }).invoke({ query: 'weather' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @langchain/tavily#TavilySearch',
      'outbound call @langchain/tavily#TavilySearch().invoke',
    ]);
  });
});

describe('ignores', () => {
  it('an own search', () => {
    const source = `
      const tavily = () => ({ search: (text: string) => text });
      export const found = tavily().search('weather');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
