import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a provider of its own and the ready one', () => {
    const source = `
      import { createDeepgram, deepgram } from '@ai-sdk/deepgram';
      export const provider = createDeepgram({ apiKey: 'k' });
      export const model = deepgram.transcription('nova-3');
    `;
    expect(matchesOf(source)).toEqual([
      'client @ai-sdk/deepgram#createDeepgram',
      'client @ai-sdk/deepgram#deepgram.transcription',
    ]);
    expect(systemsOf(source)).toEqual(['Deepgram']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { DeepgramProvider } from '@ai-sdk/deepgram';
      export const same = (given: DeepgramProvider) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
