import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://quay.io/api/v1/repository/a/b');`)).toEqual(['Quay.io']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://quay.io.evil.example/api/v1/repository/a/b');`)).toEqual(['evil.example']);
  });
});
