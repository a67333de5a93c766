import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://quote-api.jup.ag/v6/quote');`)).toEqual(['Jupiter Exchange']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://quote-api.jup.ag.evil.example/v6/quote');`)).toEqual(['evil.example']);
  });
});
