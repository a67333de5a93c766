import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://gateway.storjshare.io/a/b');`)).toEqual(['Storj']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://gateway.storjshare.io.evil.example/a/b');`)).toEqual(['evil.example']);
  });
});
