import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://bucket.cos.ap-shanghai.myqcloud.com/key');`)).toEqual(['Tencent Cloud COS']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://bucket.cos.ap-shanghai.myqcloud.com.evil.example/key');`)).toEqual([
      'evil.example',
    ]);
  });
});
