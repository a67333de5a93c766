import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://hn.algolia.com/api/v1/search?query=a');`)).toEqual(['Hacker News Search']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://hn.algolia.com.evil.example/api');`)).toEqual(['evil.example']);
  });
});
