import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://mempool.space/api/v1/fees/recommended');`)).toEqual(['mempool.space']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://mempool.space.evil.example/api/v1/fees/recommended');`)).toEqual([
      'evil.example',
    ]);
  });
});
