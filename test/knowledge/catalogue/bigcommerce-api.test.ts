import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.bigcommerce.com/stores/a/v3/catalog/products');`)).toEqual([
      'BigCommerce',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.bigcommerce.com.evil.example/stores/a/v3/catalog/products');`)).toEqual([
      'evil.example',
    ]);
  });
});
