import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a provider of its own and the ready one', () => {
    const source = `
      import { createFal, fal } from '@ai-sdk/fal';
      export const provider = createFal({ apiKey: 'k' });
      export const model = fal.image('fal-ai/flux');
    `;
    expect(matchesOf(source)).toEqual(['client @ai-sdk/fal#createFal', 'client @ai-sdk/fal#fal.image']);
    expect(systemsOf(source)).toEqual(['fal']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { FalProvider } from '@ai-sdk/fal';
      export const same = (given: FalProvider) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
