import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.razorpay.com/v1/orders');`)).toEqual(['Razorpay']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.razorpay.com.evil.example/v1/orders');`)).toEqual(['evil.example']);
  });
});
