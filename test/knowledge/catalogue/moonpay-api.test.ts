import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.moonpay.com/v3/currencies');`)).toEqual(['MoonPay']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.moonpay.com.evil.example/v3/currencies');`)).toEqual(['evil.example']);
  });
});
