import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.mercadolibre.com/items/1');`)).toEqual(['Mercado Libre']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.mercadolibre.com.evil.example/items/1');`)).toEqual(['evil.example']);
  });
});
