import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.aweber.com/1.0/accounts');`)).toEqual(['AWeber']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.aweber.com.evil.example/1.0/accounts');`)).toEqual(['evil.example']);
  });
});
