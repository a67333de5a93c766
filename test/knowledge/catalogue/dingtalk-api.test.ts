import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.dingtalk.com/v1.0/oauth2/userAccessToken');`)).toEqual(['DingTalk']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.dingtalk.com.evil.example/v1.0/oauth2/userAccessToken');`)).toEqual([
      'evil.example',
    ]);
  });
});
