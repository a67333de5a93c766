import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.tiingo.com/tiingo/daily/aapl/prices');`)).toEqual(['Tiingo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.tiingo.com.evil.example/tiingo/daily/aapl/prices');`)).toEqual([
      'evil.example',
    ]);
  });
});
