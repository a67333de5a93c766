import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.cohere.com/v2/rerank');`)).toEqual(['Cohere']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.cohere.com.evil.example/v2/rerank');`)).toEqual(['evil.example']);
  });
});
