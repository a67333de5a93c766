import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://bitpay.com/invoices');`)).toEqual(['BitPay']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://bitpay.com.evil.example/invoices');`)).toEqual(['evil.example']);
  });
});
