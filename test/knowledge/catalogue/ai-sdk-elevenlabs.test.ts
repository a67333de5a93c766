import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a provider of its own and the ready one', () => {
    const source = `
      import { createElevenLabs, elevenlabs } from '@ai-sdk/elevenlabs';
      export const provider = createElevenLabs({ apiKey: 'k' });
      export const model = elevenlabs.speech('eleven_v3');
    `;
    expect(matchesOf(source)).toEqual([
      'client @ai-sdk/elevenlabs#createElevenLabs',
      'client @ai-sdk/elevenlabs#elevenlabs.speech',
    ]);
    expect(systemsOf(source)).toEqual(['ElevenLabs']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ElevenLabsProvider } from '@ai-sdk/elevenlabs';
      export const same = (given: ElevenLabsProvider) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
