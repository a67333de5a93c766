import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.freshbooks.com/auth/api/v1/users/me');`)).toEqual(['FreshBooks']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.freshbooks.com.evil.example/auth/api/v1/users/me');`)).toEqual([
      'evil.example',
    ]);
  });
});
