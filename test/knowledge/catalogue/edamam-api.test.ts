import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.edamam.com/api/recipes/v2');`)).toEqual(['Edamam']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.edamam.com.evil.example/api/recipes/v2');`)).toEqual(['evil.example']);
  });
});
