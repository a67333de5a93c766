import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://coins.llama.fi/prices/current/a');`)).toEqual(['DefiLlama']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://coins.llama.fi.evil.example/prices/current/a');`)).toEqual(['evil.example']);
  });
});
