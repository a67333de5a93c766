import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://codeberg.org/api/v1/repos/a/b');`)).toEqual(['Codeberg']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://codeberg.org.evil.example/api/v1/repos/a/b');`)).toEqual(['evil.example']);
  });
});
