import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://pro-api.coingecko.com/api/v3/simple/price');`)).toEqual(['CoinGecko']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://pro-api.coingecko.com.evil.example/api/v3/simple/price');`)).toEqual([
      'evil.example',
    ]);
  });
});
