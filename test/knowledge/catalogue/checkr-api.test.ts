import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.checkr.com/v1/candidates');`)).toEqual(['Checkr']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.checkr.com.evil.example/v1/candidates');`)).toEqual(['evil.example']);
  });
});
