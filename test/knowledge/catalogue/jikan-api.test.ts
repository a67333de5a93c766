import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.jikan.moe/v4/anime');`)).toEqual(['Jikan']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.jikan.moe.evil.example/v4/anime');`)).toEqual(['evil.example']);
  });
});
