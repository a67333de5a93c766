import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models', () => {
    const source = `
      import { createGateway, gateway } from '@ai-sdk/gateway';
      export const models = [createGateway({ apiKey: 'k' }), gateway('openai/gpt-4o'), gateway.embeddingModel('openai/text-embedding-3-small')];
    `;
    expect(matchesOf(source)).toEqual([
      'client @ai-sdk/gateway#createGateway',
      'client @ai-sdk/gateway#gateway',
      'client @ai-sdk/gateway#gateway.embeddingModel',
    ]);
    expect(systemsOf(source)).toEqual(['Vercel AI Gateway']);
  });
});

describe('ignores', () => {
  it('an own gateway', () => {
    const source = `
      const gateway = (name: string) => name;
      export const name = gateway('openai/gpt-4o');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
