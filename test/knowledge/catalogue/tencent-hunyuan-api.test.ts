import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.hunyuan.cloud.tencent.com/v1/chat/completions');`)).toEqual([
      'Tencent Hunyuan',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.hunyuan.cloud.tencent.com.evil.example/v1/chat/completions');`)).toEqual(
      ['evil.example'],
    );
  });
});
