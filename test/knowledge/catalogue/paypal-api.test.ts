import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api-m.sandbox.paypal.com/v2/checkout/orders');`)).toEqual(['PayPal']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api-m.sandbox.paypal.com.evil.example/v2/checkout/orders');`)).toEqual([
      'evil.example',
    ]);
  });
});
