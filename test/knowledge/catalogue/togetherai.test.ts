import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its own client', () => {
    const source = `
      import Together from 'together-ai';
      const together = new Together({ apiKey: process.env.TOGETHER_API_KEY });
      export const answer = await together.chat.completions.create({ model: 'a/b', messages: [] });
      export const vectors = await together.embeddings.create({ model: 'a/b', input: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client together-ai#default',
      'outbound call together-ai#default().chat.completions.create',
      'outbound call together-ai#default().embeddings.create',
    ]);
    expect(systemsOf(source)).toEqual(['Together AI']);
  });

  it('models of the AI SDK', () => {
    const source = `
      import { createTogetherAI, togetherai } from '@ai-sdk/togetherai';
      export const models = [createTogetherAI({ apiKey: 'k' }), togetherai('a/b'), togetherai.embeddingModel('a/c')];
    `;
    expect(matchesOf(source)).toEqual([
      'client @ai-sdk/togetherai#createTogetherAI',
      'client @ai-sdk/togetherai#togetherai',
      'client @ai-sdk/togetherai#togetherai.embeddingModel',
    ]);
  });
});

describe('ignores', () => {
  it('an own function of that name', () => {
    const source = `
      const together = (...parts: readonly string[]) => parts.join('');
      export const text = together('a', 'b');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
