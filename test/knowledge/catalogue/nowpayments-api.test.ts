import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.nowpayments.io/v1/invoice');`)).toEqual(['NOWPayments']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.nowpayments.io.evil.example/v1/invoice');`)).toEqual(['evil.example']);
  });
});
