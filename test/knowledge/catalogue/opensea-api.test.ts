import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.opensea.io/api/v2/collections');`)).toEqual(['OpenSea']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.opensea.io.evil.example/api/v2/collections');`)).toEqual([
      'evil.example',
    ]);
  });
});
