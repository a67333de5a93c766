import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://restcountries.com/v3.1/all');`)).toEqual(['REST Countries']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://restcountries.com.evil.example/v3.1/all');`)).toEqual(['evil.example']);
  });
});
