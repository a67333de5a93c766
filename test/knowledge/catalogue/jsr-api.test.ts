import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://npm.jsr.io/@jsr/a__b');`)).toEqual(['JSR']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://npm.jsr.io.evil.example/@jsr/a__b');`)).toEqual(['evil.example']);
  });
});
