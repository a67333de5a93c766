import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://oauth.reddit.com/api/v1/me');`)).toEqual(['Reddit']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://oauth.reddit.com.evil.example/api/v1/me');`)).toEqual(['evil.example']);
  });
});
