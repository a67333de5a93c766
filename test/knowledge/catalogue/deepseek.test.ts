import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models of other SDKs', () => {
    const source = `
      import { createDeepSeek, deepseek } from '@ai-sdk/deepseek';
      export const model = deepseek('deepseek-chat');
      export const provider = createDeepSeek({ apiKey: 'k' });
    `;
    expect(matchesOf(source)).toEqual(['client @ai-sdk/deepseek#createDeepSeek', 'client @ai-sdk/deepseek#deepseek']);
    expect(systemsOf(source)).toEqual(['DeepSeek']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { DeepSeekProvider } from '@ai-sdk/deepseek';
      export const chat = (provider: DeepSeekProvider) => provider;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
