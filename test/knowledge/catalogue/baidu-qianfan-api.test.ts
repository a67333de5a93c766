import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://qianfan.baidubce.com/v2/chat/completions');`)).toEqual(['Baidu Qianfan']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://qianfan.baidubce.com.evil.example/v2/chat/completions');`)).toEqual([
      'evil.example',
    ]);
  });
});
