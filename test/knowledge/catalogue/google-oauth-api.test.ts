import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.googleapis.com/oauth2/v3/userinfo');`)).toEqual(['Google OAuth']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.googleapis.com.evil.example/oauth2/v3/userinfo');`)).toEqual([
      'evil.example',
    ]);
  });
});
