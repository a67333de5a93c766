import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.bybit.com/v5/market/tickers');`)).toEqual(['Bybit']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.bybit.com.evil.example/v5/market/tickers');`)).toEqual(['evil.example']);
  });
});
