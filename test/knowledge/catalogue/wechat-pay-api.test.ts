import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.mch.weixin.qq.com/v3/pay/transactions/native');`)).toEqual([
      'WeChat Pay',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.mch.weixin.qq.com.evil.example/v3/pay/transactions/native');`)).toEqual([
      'evil.example',
    ]);
  });
});
