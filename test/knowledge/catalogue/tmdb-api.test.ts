import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.themoviedb.org/3/movie/popular');`)).toEqual(['TMDB']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.themoviedb.org.evil.example/3/movie/popular');`)).toEqual([
      'evil.example',
    ]);
  });
});
