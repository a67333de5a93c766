import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.linkedin.com/v2/userinfo');`)).toEqual(['LinkedIn']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.linkedin.com.evil.example/v2/userinfo');`)).toEqual(['evil.example']);
  });
});
