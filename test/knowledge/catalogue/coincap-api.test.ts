import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.coincap.io/v2/assets');`)).toEqual(['CoinCap']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.coincap.io.evil.example/v2/assets');`)).toEqual(['evil.example']);
  });
});
