import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://v6.exchangerate-api.com/v6/key/latest/USD');`)).toEqual([
      'ExchangeRate-API',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://v6.exchangerate-api.com.evil.example/v6/key/latest/USD');`)).toEqual([
      'evil.example',
    ]);
  });
});
