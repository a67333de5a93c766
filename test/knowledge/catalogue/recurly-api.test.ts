import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://v3.recurly.com/accounts');`)).toEqual(['Recurly']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://v3.recurly.com.evil.example/accounts');`)).toEqual(['evil.example']);
  });
});
