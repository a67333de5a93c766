import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.ebay.com/buy/browse/v1/item_summary/search');`)).toEqual(['eBay']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.ebay.com.evil.example/buy/browse/v1/item_summary/search');`)).toEqual([
      'evil.example',
    ]);
  });
});
