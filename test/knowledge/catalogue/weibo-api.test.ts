import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.weibo.com/2/users/show.json');`)).toEqual(['Weibo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.weibo.com.evil.example/2/users/show.json');`)).toEqual(['evil.example']);
  });
});
