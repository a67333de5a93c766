import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.play.ht/api/v2/tts');`)).toEqual(['PlayHT']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.play.ht.evil.example/api/v2/tts');`)).toEqual(['evil.example']);
  });
});
