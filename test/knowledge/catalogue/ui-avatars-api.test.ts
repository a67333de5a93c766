import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://ui-avatars.com/api/');`)).toEqual(['UI Avatars']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://ui-avatars.com.evil.example/api/');`)).toEqual(['evil.example']);
  });
});
