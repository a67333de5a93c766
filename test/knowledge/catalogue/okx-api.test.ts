import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.okx.com/api/v5/market/ticker');`)).toEqual(['OKX']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.okx.com.evil.example/api/v5/market/ticker');`)).toEqual([
      'evil.example',
    ]);
  });
});
