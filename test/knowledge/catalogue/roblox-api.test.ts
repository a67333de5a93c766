import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://users.roblox.com/v1/users/1');`)).toEqual(['Roblox']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://users.roblox.com.evil.example/v1/users/1');`)).toEqual(['evil.example']);
  });
});
