import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.kraken.com/0/public/Ticker');`)).toEqual(['Kraken']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.kraken.com.evil.example/0/public/Ticker');`)).toEqual(['evil.example']);
  });
});
