import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://openlibrary.org/search.json');`)).toEqual(['Open Library']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://openlibrary.org.evil.example/search.json');`)).toEqual(['evil.example']);
  });
});
