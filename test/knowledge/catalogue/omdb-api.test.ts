import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.omdbapi.com/?t=a');`)).toEqual(['OMDb']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.omdbapi.com.evil.example/?t=a');`)).toEqual(['evil.example']);
  });
});
