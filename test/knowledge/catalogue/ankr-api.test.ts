import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://rpc.ankr.com/eth');`)).toEqual(['Ankr']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://rpc.ankr.com.evil.example/eth');`)).toEqual(['evil.example']);
  });
});
