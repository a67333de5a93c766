import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.amazon.com/user/profile');`)).toEqual(['Login with Amazon']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.amazon.com.evil.example/user/profile');`)).toEqual(['evil.example']);
  });
});
