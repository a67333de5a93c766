import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.openfigi.com/v3/mapping');`)).toEqual(['OpenFIGI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.openfigi.com.evil.example/v3/mapping');`)).toEqual(['evil.example']);
  });
});
