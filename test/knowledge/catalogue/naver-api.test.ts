import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://openapi.naver.com/v1/nid/me');`)).toEqual(['Naver']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://openapi.naver.com.evil.example/v1/nid/me');`)).toEqual(['evil.example']);
  });
});
