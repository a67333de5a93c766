import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.belvo.com/api/accounts/');`)).toEqual(['Belvo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.belvo.com.evil.example/api/accounts/');`)).toEqual(['evil.example']);
  });
});
