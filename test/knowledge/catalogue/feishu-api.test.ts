import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://open.feishu.cn/open-apis/authen/v1/user_info');`)).toEqual(['Feishu']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://open.feishu.cn.evil.example/open-apis/authen/v1/user_info');`)).toEqual([
      'evil.example',
    ]);
  });
});
