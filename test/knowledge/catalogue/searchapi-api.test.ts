import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.searchapi.io/api/v1/search');`)).toEqual(['SearchApi.io']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.searchapi.io.evil.example/api/v1/search');`)).toEqual(['evil.example']);
  });
});
