import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://secure.payu.com/api/v2_1/orders');`)).toEqual(['PayU']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://secure.payu.com.evil.example/api/v2_1/orders');`)).toEqual(['evil.example']);
  });
});
