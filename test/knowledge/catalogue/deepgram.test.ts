import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('transcripts', () => {
    const source = `
      import { createClient } from '@deepgram/sdk';
      const deepgram = createClient(process.env.DEEPGRAM_KEY!);
      await deepgram.listen.prerecorded.transcribeUrl({ url: 'https://example.com/a.wav' }, { model: 'nova' });
      const live = deepgram.listen.live({ model: 'nova' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @deepgram/sdk#createClient',
      'outbound call @deepgram/sdk#createClient().listen.live',
      'outbound call @deepgram/sdk#createClient().listen.prerecorded.transcribeUrl',
    ]);
    expect(systemsOf(source)).toEqual(['Deepgram']);
  });

  it('the client of version 5', () => {
    const source = `
      import { DeepgramClient } from '@deepgram/sdk';
      const deepgram = new DeepgramClient({ apiKey: 'k' });
      await deepgram.listen.v1.media.transcribeUrl({ url: 'https://example.com/a.wav' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @deepgram/sdk#DeepgramClient',
      'outbound call @deepgram/sdk#DeepgramClient().listen.v1.media.transcribeUrl',
    ]);
    expect(systemsOf(source)).toEqual(['Deepgram']);
  });
});

describe('ignores', () => {
  it('events', () => {
    const source = `
      import { LiveTranscriptionEvents } from '@deepgram/sdk';
      export const event = LiveTranscriptionEvents.Open;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
