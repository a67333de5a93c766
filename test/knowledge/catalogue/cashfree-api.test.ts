import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.cashfree.com/pg/orders');`)).toEqual(['Cashfree']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.cashfree.com.evil.example/pg/orders');`)).toEqual(['evil.example']);
  });
});
