import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.1inch.dev/swap/v6.0/1/quote');`)).toEqual(['1inch']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.1inch.dev.evil.example/swap/v6.0/1/quote');`)).toEqual(['evil.example']);
  });
});
