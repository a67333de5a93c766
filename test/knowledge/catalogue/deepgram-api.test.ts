import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.deepgram.com/v1/listen');`)).toEqual(['Deepgram']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.deepgram.com.evil.example/v1/listen');`)).toEqual(['evil.example']);
  });
});
