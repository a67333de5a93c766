import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.nasa.gov/planetary/apod');`)).toEqual(['NASA']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.nasa.gov.evil.example/planetary/apod');`)).toEqual(['evil.example']);
  });
});
