import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.currencyapi.com/v3/latest');`)).toEqual(['currencyapi.com']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.currencyapi.com.evil.example/v3/latest');`)).toEqual(['evil.example']);
  });
});
