import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://appleid.apple.com/auth/token');`)).toEqual(['Apple ID']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://appleid.apple.com.evil.example/auth/token');`)).toEqual(['evil.example']);
  });
});
