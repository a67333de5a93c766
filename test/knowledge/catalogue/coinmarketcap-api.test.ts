import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://pro-api.coinmarketcap.com/v1/cryptocurrency/quotes/latest');`)).toEqual([
      'CoinMarketCap',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://pro-api.coinmarketcap.com.evil.example/v1/cryptocurrency/quotes/latest');`),
    ).toEqual(['evil.example']);
  });
});
