import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.heygen.com/v2/video/generate');`)).toEqual(['HeyGen']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.heygen.com.evil.example/v2/video/generate');`)).toEqual([
      'evil.example',
    ]);
  });
});
