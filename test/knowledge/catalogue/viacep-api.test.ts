import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://viacep.com.br/ws/01001000/json/');`)).toEqual(['ViaCEP']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://viacep.com.br.evil.example/ws/01001000/json/');`)).toEqual(['evil.example']);
  });
});
