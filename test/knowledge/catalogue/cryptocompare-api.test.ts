import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://min-api.cryptocompare.com/data/price');`)).toEqual(['CryptoCompare']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://min-api.cryptocompare.com.evil.example/data/price');`)).toEqual([
      'evil.example',
    ]);
  });
});
