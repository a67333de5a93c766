import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://paper-api.alpaca.markets/v2/orders');`)).toEqual(['Alpaca']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://paper-api.alpaca.markets.evil.example/v2/orders');`)).toEqual([
      'evil.example',
    ]);
  });
});
