import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.jsonbin.io/v3/b/1');`)).toEqual(['JSONBin.io']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.jsonbin.io.evil.example/v3/b/1');`)).toEqual(['evil.example']);
  });
});
