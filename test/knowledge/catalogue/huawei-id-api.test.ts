import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://oauth-login.cloud.huawei.com/oauth2/v3/token');`)).toEqual(['Huawei ID']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://oauth-login.cloud.huawei.com.evil.example/oauth2/v3/token');`)).toEqual([
      'evil.example',
    ]);
  });
});
