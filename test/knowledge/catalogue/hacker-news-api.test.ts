import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://hacker-news.firebaseio.com/v0/topstories.json');`)).toEqual(['Hacker News']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://hacker-news.firebaseio.com.evil.example/v0/topstories.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
