import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://newsapi.org/v2/top-headlines');`)).toEqual(['NewsAPI.org']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://newsapi.org.evil.example/v2/top-headlines');`)).toEqual(['evil.example']);
  });
});
