import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.vimeo.com/videos/1');`)).toEqual(['Vimeo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.vimeo.com.evil.example/videos/1');`)).toEqual(['evil.example']);
  });
});
