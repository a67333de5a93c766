import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models of the AI SDK', () => {
    const source = `
      import { createPerplexity, perplexity } from '@ai-sdk/perplexity';
      export const models = [perplexity('sonar-pro'), createPerplexity({ apiKey: 'k' })];
    `;
    expect(matchesOf(source)).toEqual([
      'client @ai-sdk/perplexity#createPerplexity',
      'client @ai-sdk/perplexity#perplexity',
    ]);
    expect(systemsOf(source)).toEqual(['Perplexity']);
  });
});

describe('ignores', () => {
  it('an own function of that name', () => {
    const source = `
      const perplexity = (probabilities: readonly number[]) => Math.exp(-probabilities.length);
      export const value = perplexity([1]);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
