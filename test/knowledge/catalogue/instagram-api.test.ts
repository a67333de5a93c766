import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://graph.instagram.com/me/media');`)).toEqual(['Instagram']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://graph.instagram.com.evil.example/me/media');`)).toEqual(['evil.example']);
  });
});
