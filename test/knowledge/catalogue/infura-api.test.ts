import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://mainnet.infura.io/v3/key');`)).toEqual(['Infura']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://mainnet.infura.io.evil.example/v3/key');`)).toEqual(['evil.example']);
  });
});
