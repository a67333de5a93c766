import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://marketplace.walmartapis.com/v3/orders');`)).toEqual(['Walmart Marketplace']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://marketplace.walmartapis.com.evil.example/v3/orders');`)).toEqual([
      'evil.example',
    ]);
  });
});
