import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models of other SDKs', () => {
    const source = `
      import { createFireworks, fireworks } from '@ai-sdk/fireworks';
      export const model = fireworks('llama');
      export const provider = createFireworks({ apiKey: 'k' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @ai-sdk/fireworks#createFireworks',
      'client @ai-sdk/fireworks#fireworks',
    ]);
    expect(systemsOf(source)).toEqual(['Fireworks AI']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { FireworksProvider } from '@ai-sdk/fireworks';
      export const chat = (provider: FireworksProvider) => provider;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
