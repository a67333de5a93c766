import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://pokeapi.co/api/v2/pokemon/1');`)).toEqual(['PokéAPI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://pokeapi.co.evil.example/api/v2/pokemon/1');`)).toEqual(['evil.example']);
  });
});
