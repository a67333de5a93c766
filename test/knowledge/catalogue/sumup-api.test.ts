import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.sumup.com/v0.1/checkouts');`)).toEqual(['SumUp']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.sumup.com.evil.example/v0.1/checkouts');`)).toEqual(['evil.example']);
  });
});
