import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://global-api.afterpay.com/v2/checkouts');`)).toEqual(['Afterpay']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://global-api.afterpay.com.evil.example/v2/checkouts');`)).toEqual([
      'evil.example',
    ]);
  });
});
