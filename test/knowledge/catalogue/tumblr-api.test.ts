import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.tumblr.com/v2/blog/a/posts');`)).toEqual(['Tumblr']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.tumblr.com.evil.example/v2/blog/a/posts');`)).toEqual(['evil.example']);
  });
});
