import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://open.bigmodel.cn/api/paas/v4/chat/completions');`)).toEqual(['Zhipu AI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://open.bigmodel.cn.evil.example/api/paas/v4/chat/completions');`)).toEqual([
      'evil.example',
    ]);
  });
});
