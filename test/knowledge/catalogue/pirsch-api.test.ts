import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.pirsch.io/api/v1/hit');`)).toEqual(['Pirsch']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.pirsch.io.evil.example/api/v1/hit');`)).toEqual(['evil.example']);
  });
});
