import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.tosspayments.com/v1/payments/confirm');`)).toEqual(['Toss Payments']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.tosspayments.com.evil.example/v1/payments/confirm');`)).toEqual([
      'evil.example',
    ]);
  });
});
