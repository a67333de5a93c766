import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://fly.storage.tigris.dev/a/b');`)).toEqual(['Tigris Data']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://fly.storage.tigris.dev.evil.example/a/b');`)).toEqual(['evil.example']);
  });
});
