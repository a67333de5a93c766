import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.googleapis.com/youtube/v3/videos');`)).toEqual(['YouTube']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.googleapis.com.evil.example/youtube/v3/videos');`)).toEqual([
      'evil.example',
    ]);
  });
});
