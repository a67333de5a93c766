import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models of the AI SDK and LangChain', () => {
    const source = `
      import { createXai, xai } from '@ai-sdk/xai';
      import { ChatXAI } from '@langchain/xai';
      export const models = [createXai({ apiKey: 'k' }), xai('grok-3'), xai.image('grok-2-image')];
      export const answer = await new ChatXAI({ model: 'grok-beta' }).invoke('hi');
    `;
    expect(matchesOf(source)).toEqual([
      'client @ai-sdk/xai#createXai',
      'client @ai-sdk/xai#xai',
      'client @ai-sdk/xai#xai.image',
      'client @langchain/xai#ChatXAI',
      'outbound call @langchain/xai#ChatXAI().invoke',
    ]);
    expect(systemsOf(source)).toEqual(['xAI']);
  });
});

describe('ignores', () => {
  it('an own function of that name', () => {
    const source = `
      const xai = (name: string) => name;
      export const name = xai('grok-3');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
