import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://unpkg.com/a/b.js');`)).toEqual(['unpkg']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://unpkg.com.evil.example/a/b.js');`)).toEqual(['evil.example']);
  });
});
