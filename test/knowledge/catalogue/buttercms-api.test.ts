import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.buttercms.com/v2/posts/');`)).toEqual(['ButterCMS']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.buttercms.com.evil.example/v2/posts/');`)).toEqual(['evil.example']);
  });
});
