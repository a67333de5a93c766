import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.weixin.qq.com/sns/userinfo');`)).toEqual(['WeChat']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.weixin.qq.com.evil.example/sns/userinfo');`)).toEqual(['evil.example']);
  });
});
