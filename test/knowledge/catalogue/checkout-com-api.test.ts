import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.sandbox.checkout.com/payments');`)).toEqual(['Checkout.com']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.sandbox.checkout.com.evil.example/payments');`)).toEqual([
      'evil.example',
    ]);
  });
});
