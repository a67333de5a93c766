import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.polar.sh/v1/checkouts');`)).toEqual(['Polar']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.polar.sh.evil.example/v1/checkouts');`)).toEqual(['evil.example']);
  });
});
