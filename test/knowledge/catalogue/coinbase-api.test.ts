import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.coinbase.com/v2/exchange-rates');`)).toEqual(['Coinbase']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.coinbase.com.evil.example/v2/exchange-rates');`)).toEqual([
      'evil.example',
    ]);
  });
});
