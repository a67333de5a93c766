import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('speech', () => {
    const source = `
      import * as sdk from 'microsoft-cognitiveservices-speech-sdk';
      const config = sdk.SpeechConfig.fromSubscription('k', 'westeurope');
      const synthesizer = new sdk.SpeechSynthesizer(config);
      synthesizer.speakTextAsync('Hello');
      new sdk.SpeechRecognizer(config).recognizeOnceAsync(() => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client microsoft-cognitiveservices-speech-sdk#SpeechConfig.fromSubscription',
      'outbound call microsoft-cognitiveservices-speech-sdk#SpeechRecognizer().recognizeOnceAsync',
      'outbound call microsoft-cognitiveservices-speech-sdk#SpeechSynthesizer().speakTextAsync',
    ]);
    expect(systemsOf(source)).toEqual(['Azure AI services']);
  });
});

describe('ignores', () => {
  it('closing', () => {
    const source = `
      import type { SpeechRecognizer } from 'microsoft-cognitiveservices-speech-sdk';
      export const local = (client: SpeechRecognizer) => client.close();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
