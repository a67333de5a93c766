import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.apollo.io/v1/people/match');`)).toEqual(['Apollo.io']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.apollo.io.evil.example/v1/people/match');`)).toEqual(['evil.example']);
  });
});
