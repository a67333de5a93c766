import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://sms.yunpian.com/v2/sms/single_send.json');`)).toEqual(['Yunpian']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://sms.yunpian.com.evil.example/v2/sms/single_send.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
