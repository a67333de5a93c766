import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.mercadopago.com/v1/payments');`)).toEqual(['Mercado Pago']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.mercadopago.com.evil.example/v1/payments');`)).toEqual(['evil.example']);
  });
});
