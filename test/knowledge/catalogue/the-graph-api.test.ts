import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.thegraph.com/subgraphs/name/a/b');`)).toEqual(['The Graph']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.thegraph.com.evil.example/subgraphs/name/a/b');`)).toEqual([
      'evil.example',
    ]);
  });
});
