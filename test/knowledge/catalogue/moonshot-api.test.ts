import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.moonshot.cn/v1/chat/completions');`)).toEqual(['Moonshot AI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.moonshot.cn.evil.example/v1/chat/completions');`)).toEqual([
      'evil.example',
    ]);
  });
});
