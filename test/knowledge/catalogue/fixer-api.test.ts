import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://data.fixer.io/api/latest');`)).toEqual(['Fixer']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://data.fixer.io.evil.example/api/latest');`)).toEqual(['evil.example']);
  });
});
