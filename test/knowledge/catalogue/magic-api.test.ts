import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.magic.link/v1/admin/auth/user/get');`)).toEqual(['Magic']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.magic.link.evil.example/v1/admin/auth/user/get');`)).toEqual([
      'evil.example',
    ]);
  });
});
