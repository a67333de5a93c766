import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.twitter.com/2/users/me');`)).toEqual(['X (Twitter)']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.twitter.com.evil.example/2/users/me');`)).toEqual(['evil.example']);
  });
});
