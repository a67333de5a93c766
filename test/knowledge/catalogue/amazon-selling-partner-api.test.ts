import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://sellingpartnerapi-eu.amazon.com/orders/v0/orders');`)).toEqual([
      'Amazon Selling Partner API',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://sellingpartnerapi-eu.amazon.com.evil.example/orders/v0/orders');`)).toEqual([
      'evil.example',
    ]);
  });
});
