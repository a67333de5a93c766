import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://fonts.googleapis.com/css2');`)).toEqual(['Google Fonts']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://fonts.googleapis.com.evil.example/css2');`)).toEqual(['evil.example']);
  });
});
