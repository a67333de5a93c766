import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.tink.com/data/v2/accounts');`)).toEqual(['Tink']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.tink.com.evil.example/data/v2/accounts');`)).toEqual(['evil.example']);
  });
});
