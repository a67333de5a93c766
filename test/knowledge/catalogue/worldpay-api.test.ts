import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://access.worldpay.com/payments');`)).toEqual(['Worldpay']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://access.worldpay.com.evil.example/payments');`)).toEqual(['evil.example']);
  });
});
