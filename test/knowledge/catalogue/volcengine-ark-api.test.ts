import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://ark.cn-beijing.volces.com/api/v3/chat/completions');`)).toEqual([
      'Volcengine Ark',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://ark.cn-beijing.volces.com.evil.example/api/v3/chat/completions');`)).toEqual(
      ['evil.example'],
    );
  });
});
