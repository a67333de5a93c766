import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('completions and searches', () => {
    const source = `
      import Perplexity from '@perplexity-ai/perplexity_ai';
      const client = new Perplexity({ apiKey: 'k', maxRetries: 4 });
      export const answer = await client.chat.completions.create({ model: 'sonar', messages: [] });
      await client.search.create({ query: 'books' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @perplexity-ai/perplexity_ai#Perplexity',
      'outbound call @perplexity-ai/perplexity_ai#Perplexity().chat.completions.create',
      'outbound call @perplexity-ai/perplexity_ai#Perplexity().search.create',
      'retry 5 exponential jitter perplexity_ai',
    ]);
    expect(systemsOf(source)).toEqual(['Perplexity']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Perplexity } from '@perplexity-ai/perplexity_ai';
      export const same = (given: Perplexity) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
