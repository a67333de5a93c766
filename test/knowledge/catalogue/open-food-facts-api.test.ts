import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://world.openfoodfacts.org/api/v2/product/1');`)).toEqual(['Open Food Facts']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://world.openfoodfacts.org.evil.example/api/v2/product/1');`)).toEqual([
      'evil.example',
    ]);
  });
});
