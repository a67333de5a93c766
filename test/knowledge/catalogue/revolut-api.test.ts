import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://merchant.revolut.com/api/orders');`)).toEqual(['Revolut']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://merchant.revolut.com.evil.example/api/orders');`)).toEqual(['evil.example']);
  });
});
