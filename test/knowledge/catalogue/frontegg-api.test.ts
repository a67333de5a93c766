import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.frontegg.com/auth/vendor/');`)).toEqual(['Frontegg']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.frontegg.com.evil.example/auth/vendor/');`)).toEqual(['evil.example']);
  });
});
