import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.kucoin.com/api/v1/market/stats');`)).toEqual(['KuCoin']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.kucoin.com.evil.example/api/v1/market/stats');`)).toEqual([
      'evil.example',
    ]);
  });
});
