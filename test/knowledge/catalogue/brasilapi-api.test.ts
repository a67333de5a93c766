import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://brasilapi.com.br/api/cnpj/v1/1');`)).toEqual(['BrasilAPI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://brasilapi.com.br.evil.example/api/cnpj/v1/1');`)).toEqual(['evil.example']);
  });
});
