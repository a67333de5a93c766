import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://discord.com/api/users/@me');`)).toEqual(['Discord']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://discord.com.evil.example/api/users/@me');`)).toEqual(['evil.example']);
  });
});
