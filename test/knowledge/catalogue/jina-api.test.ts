import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.jina.ai/v1/embeddings');`)).toEqual(['Jina AI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.jina.ai.evil.example/v1/embeddings');`)).toEqual(['evil.example']);
  });
});
