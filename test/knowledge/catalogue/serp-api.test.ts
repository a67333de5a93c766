import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://serpapi.com/search.json');`)).toEqual(['SerpApi']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://serpapi.com.evil.example/search.json');`)).toEqual(['evil.example']);
  });
});
