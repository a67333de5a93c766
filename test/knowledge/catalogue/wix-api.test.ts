import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.wixapis.com/stores/v1/products/query');`)).toEqual(['Wix']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.wixapis.com.evil.example/stores/v1/products/query');`)).toEqual([
      'evil.example',
    ]);
  });
});
