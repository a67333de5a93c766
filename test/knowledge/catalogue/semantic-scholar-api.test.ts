import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.semanticscholar.org/graph/v1/paper/search');`)).toEqual([
      'Semantic Scholar',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.semanticscholar.org.evil.example/graph/v1/paper/search');`)).toEqual([
      'evil.example',
    ]);
  });
});
