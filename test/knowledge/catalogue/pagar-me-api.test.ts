import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.pagar.me/core/v5/orders');`)).toEqual(['Pagar.me']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.pagar.me.evil.example/core/v5/orders');`)).toEqual(['evil.example']);
  });
});
