import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.elevenlabs.io/v1/text-to-speech/a');`)).toEqual(['ElevenLabs']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.elevenlabs.io.evil.example/v1/text-to-speech/a');`)).toEqual([
      'evil.example',
    ]);
  });
});
