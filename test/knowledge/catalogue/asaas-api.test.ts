import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.asaas.com/v3/payments');`)).toEqual(['Asaas']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.asaas.com.evil.example/v3/payments');`)).toEqual(['evil.example']);
  });
});
