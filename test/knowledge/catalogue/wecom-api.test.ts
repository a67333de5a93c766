import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://qyapi.weixin.qq.com/cgi-bin/gettoken');`)).toEqual(['WeCom']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://qyapi.weixin.qq.com.evil.example/cgi-bin/gettoken');`)).toEqual([
      'evil.example',
    ]);
  });
});
