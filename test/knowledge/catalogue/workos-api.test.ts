import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.workos.com/user_management/users');`)).toEqual(['WorkOS']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.workos.com.evil.example/user_management/users');`)).toEqual([
      'evil.example',
    ]);
  });
});
