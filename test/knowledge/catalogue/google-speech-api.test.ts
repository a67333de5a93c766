import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://speech.googleapis.com/v1/speech:recognize');`)).toEqual([
      'Google Cloud Speech',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://speech.googleapis.com.evil.example/v1/speech:recognize');`)).toEqual([
      'evil.example',
    ]);
  });
});
