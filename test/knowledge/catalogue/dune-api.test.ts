import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.dune.com/api/v1/query/1/results');`)).toEqual(['Dune Analytics']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.dune.com.evil.example/api/v1/query/1/results');`)).toEqual([
      'evil.example',
    ]);
  });
});
