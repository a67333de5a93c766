import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://app.moderntreasury.com/api/payment_orders');`)).toEqual(['Modern Treasury']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://app.moderntreasury.com.evil.example/api/payment_orders');`)).toEqual([
      'evil.example',
    ]);
  });
});
