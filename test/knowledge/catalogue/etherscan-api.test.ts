import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.etherscan.io/v2/api');`)).toEqual(['Etherscan']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.etherscan.io.evil.example/v2/api');`)).toEqual(['evil.example']);
  });
});
