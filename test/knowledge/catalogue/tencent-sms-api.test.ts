import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://sms.tencentcloudapi.com/');`)).toEqual(['Tencent Cloud SMS']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://sms.tencentcloudapi.com.evil.example/');`)).toEqual(['evil.example']);
  });
});
