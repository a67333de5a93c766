import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.myshopify.com/admin/api/2025-01/orders.json');`)).toEqual(['Shopify']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.myshopify.com.evil.example/admin/api/2025-01/orders.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
