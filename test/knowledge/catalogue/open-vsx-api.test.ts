import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://open-vsx.org/api/a/b');`)).toEqual(['Open VSX']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://open-vsx.org.evil.example/api/a/b');`)).toEqual(['evil.example']);
  });
});
