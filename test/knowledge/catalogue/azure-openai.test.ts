import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('completions', () => {
    const source = `
      import { AzureKeyCredential, OpenAIClient } from '@azure/openai';
      const client = new OpenAIClient('https://shop.openai.azure.com', new AzureKeyCredential('k'));
      await client.getChatCompletions('gpt', []);
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/openai#OpenAIClient',
      'outbound call @azure/openai#OpenAIClient().getChatCompletions',
    ]);
    expect(systemsOf(source)).toEqual(['Azure OpenAI']);
  });

  it('the provider of another SDK', () => {
    const source = `
      import { createAzure } from '@ai-sdk/azure';
      export const azure = createAzure({ resourceName: 'shop' });
    `;
    expect(matchesOf(source)).toEqual(['client @ai-sdk/azure#createAzure']);
    expect(systemsOf(source)).toEqual(['Azure OpenAI']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ChatCompletions } from '@azure/openai';
      export const idOf = (completions: ChatCompletions) => completions.id;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
