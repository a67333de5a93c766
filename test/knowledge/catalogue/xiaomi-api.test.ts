import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://open.account.xiaomi.com/user/profile');`)).toEqual(['Xiaomi']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://open.account.xiaomi.com.evil.example/user/profile');`)).toEqual([
      'evil.example',
    ]);
  });
});
