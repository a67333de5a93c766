import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.login.yahoo.com/openid/v1/userinfo');`)).toEqual(['Yahoo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.login.yahoo.com.evil.example/openid/v1/userinfo');`)).toEqual([
      'evil.example',
    ]);
  });
});
