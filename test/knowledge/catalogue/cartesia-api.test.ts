import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.cartesia.ai/tts/bytes');`)).toEqual(['Cartesia']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.cartesia.ai.evil.example/tts/bytes');`)).toEqual(['evil.example']);
  });
});
