import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('speech', () => {
    const source = `
      import { ElevenLabsClient } from '@elevenlabs/elevenlabs-js';
      const client = new ElevenLabsClient({ apiKey: 'k' });
      await client.textToSpeech.convert('voice', { text: 'a' });
      await client.conversationalAi.agents.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client @elevenlabs/elevenlabs-js#ElevenLabsClient',
      'outbound call @elevenlabs/elevenlabs-js#ElevenLabsClient().conversationalAi.agents.list',
      'outbound call @elevenlabs/elevenlabs-js#ElevenLabsClient().textToSpeech.convert',
    ]);
    expect(systemsOf(source)).toEqual(['ElevenLabs']);
  });
});

describe('ignores', () => {
  it('playing of it', () => {
    const source = `
      import { play } from '@elevenlabs/elevenlabs-js';
      export const hear = (audio: never) => play(audio);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
