import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://tenor.googleapis.com/v2/search');`)).toEqual(['Tenor']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://tenor.googleapis.com.evil.example/v2/search');`)).toEqual(['evil.example']);
  });
});
