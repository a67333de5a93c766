import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://export.arxiv.org/api/query');`)).toEqual(['arXiv']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://export.arxiv.org.evil.example/api/query');`)).toEqual(['evil.example']);
  });
});
