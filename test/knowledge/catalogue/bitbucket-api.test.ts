import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.bitbucket.org/2.0/user');`)).toEqual(['Bitbucket']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.bitbucket.org.evil.example/2.0/user');`)).toEqual(['evil.example']);
  });
});
