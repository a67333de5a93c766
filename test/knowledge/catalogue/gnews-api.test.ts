import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://gnews.io/api/v4/search');`)).toEqual(['GNews']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://gnews.io.evil.example/api/v4/search');`)).toEqual(['evil.example']);
  });
});
