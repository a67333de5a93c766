import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions');`)).toEqual([
      'DashScope',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://dashscope.aliyuncs.com.evil.example/compatible-mode/v1/chat/completions');`),
    ).toEqual(['evil.example']);
  });
});
