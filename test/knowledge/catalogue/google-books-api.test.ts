import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.googleapis.com/books/v1/volumes');`)).toEqual(['Google Books']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.googleapis.com.evil.example/books/v1/volumes');`)).toEqual([
      'evil.example',
    ]);
  });
});
