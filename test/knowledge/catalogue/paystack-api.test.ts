import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.paystack.co/transaction/initialize');`)).toEqual(['Paystack']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.paystack.co.evil.example/transaction/initialize');`)).toEqual([
      'evil.example',
    ]);
  });
});
