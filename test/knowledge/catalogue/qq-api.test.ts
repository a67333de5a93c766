import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://graph.qq.com/oauth2.0/me');`)).toEqual(['QQ']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://graph.qq.com.evil.example/oauth2.0/me');`)).toEqual(['evil.example']);
  });
});
