import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.giphy.com/v1/gifs/search');`)).toEqual(['GIPHY']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.giphy.com.evil.example/v1/gifs/search');`)).toEqual(['evil.example']);
  });
});
