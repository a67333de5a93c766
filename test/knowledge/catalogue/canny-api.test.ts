import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://canny.io/api/v1/posts/list');`)).toEqual(['Canny']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://canny.io.evil.example/api/v1/posts/list');`)).toEqual(['evil.example']);
  });
});
