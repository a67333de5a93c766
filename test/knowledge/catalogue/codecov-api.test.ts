import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.codecov.io/api/v2/github/a');`)).toEqual(['Codecov']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.codecov.io.evil.example/api/v2/github/a');`)).toEqual(['evil.example']);
  });
});
