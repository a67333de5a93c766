import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://checkout-test.adyen.com/v71/payments');`)).toEqual(['Adyen']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://checkout-test.adyen.com.evil.example/v71/payments');`)).toEqual([
      'evil.example',
    ]);
  });
});
