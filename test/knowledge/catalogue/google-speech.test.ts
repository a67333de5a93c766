import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('speech to text', () => {
    const source = `
      import { SpeechClient, v2 } from '@google-cloud/speech';
      const speech = new SpeechClient();
      const [heard] = await speech.recognize({ audio: { uri: 'gs://shop/call.wav' } });
      const newer = new v2.SpeechClient({ apiEndpoint: 'eu-speech.googleapis.com' });
      await newer.batchRecognize({});
      export { heard };
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/speech#SpeechClient',
      'client @google-cloud/speech#SpeechClient',
      'outbound call @google-cloud/speech#SpeechClient().batchRecognize',
      'outbound call @google-cloud/speech#SpeechClient().recognize',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Speech']);
  });

  it('text to speech', () => {
    const source = `
      import textToSpeech from '@google-cloud/text-to-speech';
      const client = new textToSpeech.TextToSpeechClient();
      export const [said] = await client.synthesizeSpeech({ input: { text: 'Hello' } });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/text-to-speech#TextToSpeechClient',
      'outbound call @google-cloud/text-to-speech#TextToSpeechClient().synthesizeSpeech',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Speech']);
  });
});

describe('ignores', () => {
  it('names of resources', () => {
    const source = `
      import type { SpeechClient } from '@google-cloud/speech';
      export const local = (client: SpeechClient) => client.phraseSetPath('shop', 'eu', 'menu');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
