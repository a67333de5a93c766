import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://gitee.com/api/v5/repos/a/b');`)).toEqual(['Gitee']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://gitee.com.evil.example/api/v5/repos/a/b');`)).toEqual(['evil.example']);
  });
});
